import { useCallback, useEffect, useState } from 'react';
import type { Keys } from './useRowKeys';

const storageKey = 'bezwaar.shortcuts';

const areOn = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
};

/** Where letters are text and not commands. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type=checkbox]), [contenteditable], dialog *');

/** Keys of one letter, which the reader can switch off (WCAG 2.1.4): who dictates would press them by speaking. */
export function useShortcuts(keys: Keys): { isOn: boolean; switchTo: (on: boolean) => void } {
  const [isOn, setIsOn] = useState(areOn);

  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      keys[event.key]?.(event);
    };
    addEventListener('keydown', onKey);
    return () => { removeEventListener('keydown', onKey); };
  }, [isOn, keys]);

  const switchTo = useCallback((on: boolean) => {
    setIsOn(on);
    try {
      localStorage.setItem(storageKey, on ? 'on' : 'off');
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }, []);
  return { isOn, switchTo };
}
