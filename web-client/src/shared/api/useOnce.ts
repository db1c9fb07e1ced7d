import { useCallback, useRef } from 'react';

/**
 * A call that creates something, made safe to repeat: trying again with the same input carries the same Idempotency-Key, so
 * that it does not act twice; other input, and the same input after a success, is another act with another key.
 */
export function useOnce<Input, Result>(call: (input: Input, key: string) => Promise<Result>): (input: Input) => Promise<Result> {
  const pending = useRef<{ input: string; key: string }>(undefined);
  return useCallback(async (input) => {
    const text = JSON.stringify(input);
    if (pending.current?.input !== text) pending.current = { input: text, key: crypto.randomUUID() };
    const result = await call(input, pending.current.key);
    pending.current = undefined;
    return result;
  }, [call]);
}
