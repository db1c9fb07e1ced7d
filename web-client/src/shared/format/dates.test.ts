import { expect, it } from 'vitest';
import { dayIn, dayOf, instantAt, longDay, longMomentOf, momentOf, shortMoment } from './dates';
import { readablePhone } from './phone';

it('writes a day in full, and never moves it by a time zone', () => {
  expect(longDay('2026-06-02', 'nl')).toBe('dinsdag 2 juni 2026');
  expect(longDay('2026-06-02', 'en')).toMatch(/^Tuesday,? 2 June 2026$/);
});

it('takes the day of an instant in the Netherlands', () => {
  expect(dayOf('2026-04-20T22:30:00Z', 'nl')).toBe('21 april 2026');
  expect(momentOf('2026-01-20T08:00:00Z', 'nl')).toBe('20 januari 2026 om 09:00');
});

it('reads a day and a time on Dutch clocks, in winter and in summer', () => {
  expect(instantAt('2026-01-20', '09:30')).toBe('2026-01-20T08:30:00.000Z');
  expect(instantAt('2026-05-12', '14:00')).toBe('2026-05-12T12:00:00.000Z');
  expect(dayIn('2026-05-12T22:30:00Z')).toBe('2026-05-13');
  expect(longMomentOf('2026-05-12T12:00:00Z', 'nl')).toBe('dinsdag 12 mei 2026 om 14:00');
});

it('writes a phone number as people read it, and one that it does not know as it is', () => {
  expect(readablePhone('+31199000101')).toBe('019 - 900 0101');
  expect(readablePhone('+3214')).toBe('+3214');
});

it('takes a clock time in the Netherlands, in winter, in summer and in the hours around the change', () => {
  expect(instantAt('2026-01-20', '09:00')).toBe('2026-01-20T08:00:00.000Z');
  expect(instantAt('2026-06-02', '09:00')).toBe('2026-06-02T07:00:00.000Z');
  expect(instantAt('2026-03-29', '01:30')).toBe('2026-03-29T00:30:00.000Z');
  expect(instantAt('2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(dayIn('2026-06-01T22:30:00Z')).toBe('2026-06-02');
  expect(shortMoment('2026-06-01T22:30:00Z', 'en')).toMatch(/^Tue,? 2 Jun 2026, 00:30$/);
});
