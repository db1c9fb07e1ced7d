import { renderHook, act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { citizen } from '@/testing/answers';
import { endOf, useSessionEnd } from './useSessionEnd';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it('warns two minutes before the end, and asks again once it has come', () => {
  const onEnd = vi.fn();
  const session = citizen();
  const { result } = renderHook(() => useSessionEnd(session, onEnd));

  act(() => { vi.advanceTimersByTime(13 * 60_000 - 1_000); });
  expect(result.current).toBeUndefined();
  act(() => { vi.advanceTimersByTime(2_000); });
  expect(result.current).toEqual({ at: session.expiresAt, isFinal: false });
  expect(onEnd).not.toHaveBeenCalled();
  act(() => { vi.advanceTimersByTime(2 * 60_000); });
  expect(onEnd).toHaveBeenCalledOnce();
});

it('takes the warning back when the session goes on', () => {
  const { result, rerender } = renderHook(({ session }) => useSessionEnd(session, vi.fn()), { initialProps: { session: citizen() } });
  act(() => { vi.advanceTimersByTime(14 * 60_000); });
  expect(result.current).toBeDefined();
  rerender({ session: citizen() });
  expect(result.current).toBeUndefined();
});

it('knows when staying does not help', () => {
  const session = citizen();
  expect(endOf({ ...session, expiresAt: session.endsAt })?.isFinal).toBe(true);
  expect(endOf({ ...session, signedIn: false })).toBeUndefined();
});
