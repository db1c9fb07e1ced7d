let token: string | null = null;

/** The token that a changing request of this session carries, so that no other site can make the browser send one. */
export const antiForgeryToken = (): string | null => token;

export const keepAntiForgeryToken = (value: string | null): void => {
  token = value;
};
