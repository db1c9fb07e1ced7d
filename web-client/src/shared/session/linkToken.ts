import { takeFragment } from '@/shared/fragment';

/** The token of a link that opens something without sign-in. It outlives a sign-in, and ends with the tab. */
export interface LinkToken {
  /** Of the link that was opened just now, or before in this tab. */
  read: () => string | undefined;
  forget: () => void;
}

/** @param name What the link opens: the tab keeps one token of each. */
export function linkToken(name: string): LinkToken {
  const storageKey = `bezwaar.${name}`;
  let inMemory: string | undefined;

  const stored = (): string | undefined => {
    try {
      return sessionStorage.getItem(storageKey) ?? undefined;
    } catch {
      return undefined;
    }
  };

  const keep = (token: string | undefined): void => {
    inMemory = token;
    try {
      if (token === undefined) sessionStorage.removeItem(storageKey);
      else sessionStorage.setItem(storageKey, token);
    } catch {
      // Without storage the link works as long as the page is open.
    }
  };

  return {
    read: () => {
      const opened = takeFragment();
      if (opened !== undefined) keep(opened);
      return inMemory ?? stored();
    },
    forget: () => { keep(undefined); },
  };
}
