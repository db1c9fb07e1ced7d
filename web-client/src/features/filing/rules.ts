type Rule = (value: unknown) => true | string;

/** The same rules as the API's, so that most mistakes show in the step where they were made. */
const matching = (pattern: RegExp) => (message: string): Rule => (value) => {
  const text = String(value).trim();
  return text === '' || pattern.test(text) || message;
};

export const filledIn = (message: string): Rule => (value) => String(value).trim() !== '' || message;
export const asZipCode = matching(/^[1-9]\d{3} ?[A-Za-z]{2}$/);
export const asEmail = matching(/^[^@\s]+@[^@\s]+$/);
export const asPhone = matching(/^\+?(?:[\s\-()]?\d){8,15}$/);
export const asKvkNumber = matching(/^(?:\d ?){8}$/);
