import { expect, it } from 'vitest';
import { bodyOf, centsOf, inputOf, minutesOf } from './sessionInput';

it.each([['370', 37_000], ['370,5', 37_050], ['370.50', 37_050], ['0', 0], ['10000', 1_000_000]])('reads %s euros', (text, cents) => {
  expect(centsOf(text)).toBe(cents);
});

it.each(['', '370,555', '€ 370', '10000,01', '-1', 'veel'])('takes "%s" for no amount', (text) => {
  expect(centsOf(text)).toBeUndefined();
});

it('takes minutes up to twelve hours', () => {
  expect([minutesOf('0'), minutesOf('720'), minutesOf('721'), minutesOf('1,5')]).toEqual([0, 720, undefined, undefined]);
});

it('gives a session back as it was', () => {
  const session = { sequence: 1, on: '2026-05-12', durationMinutes: 90, costInCents: 37_050 };
  expect(bodyOf(inputOf(session))).toEqual({ on: '2026-05-12', durationMinutes: 90, costInCents: 37_050 });
});
