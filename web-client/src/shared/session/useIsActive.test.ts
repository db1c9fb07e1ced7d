import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useIsActive } from './useIsActive';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it('holds for as long as the reader gives a sign, and begins again with the next', () => {
  const { result } = renderHook(() => useIsActive(60_000));
  act(() => { vi.advanceTimersByTime(50_000); dispatchEvent(new KeyboardEvent('keydown')); vi.advanceTimersByTime(50_000); });
  expect(result.current).toBe(true);
  act(() => { vi.advanceTimersByTime(11_000); });
  expect(result.current).toBe(false);
  act(() => { dispatchEvent(new Event('pointermove')); });
  expect(result.current).toBe(true);
});
