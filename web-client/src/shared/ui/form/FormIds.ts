import { createContext, use } from 'react';

/** What the ids of the fields of a form begin with: a page can hold more than one form. */
export const FormIds = createContext('');

/** The id of a field, by which its label, its messages and the error summary find it. */
export const useFieldId = (name: string): string => `${use(FormIds)}${name}`;
