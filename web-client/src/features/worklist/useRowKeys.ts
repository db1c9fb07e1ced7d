import { useMemo } from 'react';

export type Keys = Record<string, (event: KeyboardEvent) => void>;

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')];

const current = (all: HTMLElement[]): number => all.findIndex((row) => row.contains(document.activeElement));

/** The link of a row takes the focus, so that Enter opens it without more ado. Arrows scroll the page until one is in the list. */
function move(event: KeyboardEvent, step: number): void {
  const all = rows();
  const at = current(all);
  if (event.key.startsWith('Arrow') && at < 0) return;
  event.preventDefault();
  all[Math.min(Math.max(at + step, 0), all.length - 1)]?.querySelector<HTMLElement>('a')?.focus();
}

/** Goes through the rows with the keyboard, chooses them and looks for others. */
export const useRowKeys = (select: (id: string) => void, search: () => void, help: () => void): Keys =>
  useMemo(() => {
    const down = (event: KeyboardEvent) => { move(event, 1); };
    const up = (event: KeyboardEvent) => { move(event, -1); };
    return {
      j: down,
      ArrowDown: down,
      k: up,
      ArrowUp: up,
      x: () => {
        const all = rows();
        const id = all[current(all)]?.dataset['row'];
        if (id !== undefined) select(id);
      },
      '/': (event) => {
        event.preventDefault();
        search();
      },
      '?': help,
    };
  }, [select, search, help]);
