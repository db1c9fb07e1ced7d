import { takeFragment } from '@/shared/fragment';

const storageKey = 'bezwaar.access-link';
let inMemory: string | undefined;

/** The token of the access link that was opened in this tab. It outlives a sign-in, and ends with the tab. */
export function linkToken(): string | undefined {
  const opened = takeFragment();
  if (opened !== undefined) keepLinkToken(opened);
  return inMemory ?? stored();
}

export function forgetLinkToken(): void {
  keepLinkToken(undefined);
}

function stored(): string | undefined {
  try {
    return sessionStorage.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepLinkToken(token: string | undefined): void {
  inMemory = token;
  try {
    if (token === undefined) sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, token);
  } catch {
    // Without storage the link works as long as the page is open.
  }
}
