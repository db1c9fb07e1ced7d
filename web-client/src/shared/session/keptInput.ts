import type { Session } from './session';

const prefix = 'bezwaar.input.';

/** Whose input it is. A session that ended unnoticed has the name of nobody: it finds nothing and overwrites nothing. */
export const ownerOf = ({ kind, identifier, name }: Session): string => [kind, identifier, name].map((part) => part ?? '').join('|');

/** Owner of what somebody typed who did not sign in. */
export const nobody = '||';

/** Input belongs to the page where it was typed, unless it says that it is of more pages. */
const keyOf = (owner: string, name: string, place = location.pathname): string => `${prefix}${place}|${owner}|${name}`;

export function keepInput(owner: string, name: string, values: unknown, place?: string): void {
  try {
    sessionStorage.setItem(keyOf(owner, name, place), JSON.stringify(values));
  } catch {
    // Without storage the input lasts as long as the page.
  }
}

export function keptInput(owner: string, name: string, place?: string): unknown {
  try {
    const kept = sessionStorage.getItem(keyOf(owner, name, place));
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}

export function removeInput(owner: string, name: string, place?: string): void {
  try {
    sessionStorage.removeItem(keyOf(owner, name, place));
  } catch {
    // Nothing was kept.
  }
}

/** Who signs out leaves nothing in the tab for who comes next. */
export function forgetAllInput(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
