import { useEffect, useState } from 'react';

const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/**
 * Whether the reader did something in the last so many milliseconds. What a page asks by itself keeps the session alive: it
 * stops asking when nobody is there, so that a screen that was left behind still signs out.
 */
export function useIsActive(within: number): boolean {
  const [isActive, setIsActive] = useState(true);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const seen = (): void => {
      setIsActive(true);
      clearTimeout(timer);
      timer = setTimeout(() => { setIsActive(false); }, within);
    };
    seen();
    for (const sign of signs) addEventListener(sign, seen, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, seen, { capture: true });
    };
  }, [within]);

  return isActive;
}
