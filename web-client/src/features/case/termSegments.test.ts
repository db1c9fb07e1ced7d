import { expect, it } from 'vitest';
import type { Deadlines } from './api/getDeadlines';
import { monthsOn, scaleOf, segmentsOf } from './termSegments';

type Step = Deadlines['explanation'][number];
type Decision = NonNullable<Deadlines['decision']>;

const step = (fact: string, from: string, end: string): Step => ({
  produces: 'decision.deadline', article: 'Awb 7:10', from, length: '', rawEnd: end, end, movedBecause: null, fact, text: { nl: '', en: '' },
});

const deadlines = (decision: Partial<Decision>, explanation: Step[]): Deadlines => ({
  filing: null, hearing: null, penalty: null, appeal: null, costs: null, retention: null, warnings: [], explanation,
  decision: {
    weeks: 6, suspendedDays: 0, rawDeadline: '2026-06-02', deadline: '2026-06-02', conservativeDeadline: '2026-06-02', latestDayToAdjourn: null, overdue: false, clock: 'running', standstills: [],
    ...decision,
  },
});

const basis = step('published', '2026-04-22', '2026-06-02');
const short = (segments: ReturnType<typeof segmentsOf>) => segments.map(({ kind, from, to, days }) => `${kind} ${from}..${to} ${days}`);

it('begins at receipt, before the filing term has ended', () => {
  expect(short(segmentsOf(deadlines({}, [basis]), '2026-04-20', '2026-05-01'))).toEqual([
    'before 2026-04-20..2026-04-21 2',
    'running 2026-04-22..2026-06-02 42',
  ]);
});

it('counts an omission where it is, so that the days that run are six weeks all the same', () => {
  const segments = segmentsOf(deadlines(
    { deadline: '2026-06-11', standstills: [{ from: '2026-04-25', to: '2026-05-03', agreed: false, stillOpen: false }] },
    [basis, step('omission-requested', '2026-06-03', '2026-06-11')],
  ), '2026-04-22', '2026-05-01');
  expect(short(segments)).toEqual(['running 2026-04-22..2026-04-24 3', 'omission 2026-04-25..2026-05-03 9', 'running 2026-05-04..2026-06-11 39']);
  expect(segments.filter(({ kind }) => kind === 'running').reduce((sum, { days }) => sum + days, 0)).toBe(42);
});

it('shows an adjournment and a postponement from where they begin, and a pause inside them', () => {
  expect(short(segmentsOf(deadlines(
    { deadline: '2026-08-20', standstills: [{ from: '2026-06-10', to: '2026-06-19', agreed: true, stillOpen: false }] },
    [basis, step('adjourned', '2026-06-03', '2026-07-14'), step('clock-stopped', '2026-07-15', '2026-07-24'), step('postponed', '2026-07-25', '2026-08-20')],
  ), '2026-04-22', '2026-05-01'))).toEqual([
    'running 2026-04-22..2026-06-02 42',
    'adjourned 2026-06-03..2026-06-09 7',
    'pause 2026-06-10..2026-06-19 10',
    'adjourned 2026-06-20..2026-07-24 35',
    'postponed 2026-07-25..2026-08-20 27',
  ]);
});

it('goes on to today once it is too late, and not after a decision', () => {
  expect(short(segmentsOf(deadlines({ overdue: true }, [basis]), '2026-04-22', '2026-06-05')).at(-1)).toBe('overdue 2026-06-03..2026-06-05 3');
  expect(short(segmentsOf(deadlines({ overdue: false, clock: 'decided' }, [basis]), '2026-04-22', '2026-06-05'))).toHaveLength(1);
});

it('draws nothing where the last day is not known', () => {
  expect(segmentsOf({ ...deadlines({}, []), decision: null }, '2026-04-22', '2026-05-01')).toEqual([]);
});

it('puts every day at its place on the line, also over the change of the clock', () => {
  const segments = segmentsOf(deadlines({ deadline: '2026-04-04' }, [step('published', '2026-03-26', '2026-04-04')]), '2026-03-26', '2026-03-28');
  const scale = scaleOf(segments);
  expect([scale.at('2026-03-26'), scale.at('2026-03-29'), scale.at('2026-03-30'), scale.at('2026-04-05')]).toEqual([0, 30, 40, 100]);
  expect([scale.holds('2026-03-25'), scale.holds('2026-04-04'), scale.holds('2026-04-05')]).toEqual([false, true, false]);
});

it('marks months, fewer of them on a long line', () => {
  const segments = segmentsOf(deadlines({ deadline: '2026-12-31' }, [step('published', '2026-01-05', '2026-12-31')]), '2026-01-05', '2026-02-01');
  expect(monthsOn(segments, 12)).toHaveLength(11);
  expect(monthsOn(segments, 6)).toEqual(['2026-02-01', '2026-04-01', '2026-06-01', '2026-08-01', '2026-10-01', '2026-12-01']);
});
