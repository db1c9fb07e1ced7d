import { expect, it } from 'vitest';
import { attemptOf, emptyCall, minutesSince, type CallInput } from './callInput';

const noon = Date.parse('2026-06-02T10:00:00Z');
const call = (input: Partial<CallInput>): CallInput => ({ ...emptyCall('phone', '11:45'), on: '2026-06-02', ...input });

it('counts the clock where no minutes are filled in, and goes by what is filled in otherwise', () => {
  const startedAt = '2026-06-02T09:47:30.000Z';
  expect(attemptOf(call({ result: 'reached', startedAt }), 'j.jansen', noon)).toMatchObject({ attemptedAt: startedAt, minutesSpent: 13 });
  expect(attemptOf(call({ result: 'reached', startedAt, minutes: '20' }), 'j.jansen', noon).minutesSpent).toBe(20);
  expect(attemptOf(call({ result: 'reached', minutes: '4' }), 'j.jansen', noon)).toMatchObject({ attemptedAt: '2026-06-02T09:45:00.000Z', minutesSpent: 4 });
  expect(minutesSince(startedAt, Date.parse(startedAt))).toBe(1);
});

it('tells nothing of a conversation that there was not, whatever was filled in before', () => {
  const filled = { interests: 'Licht in de keuken', consent: 'yes', route: 'mediation', options: ['mediation'], minutes: '1' };
  expect(attemptOf(call({ ...filled, result: 'voicemail' }), 'j.jansen', noon).conversation).toBeNull();
  expect(attemptOf(call({ ...filled, result: 'reached', done: { introduction: true, story: false, interest: true, route: false, agreements: false } }), 'j.jansen', noon).conversation).toEqual({
    parts: ['introduction', 'interest'], interests: 'Licht in de keuken', consentToInformal: true, optionsDiscussed: ['mediation'], chosenRoute: 'mediation', effectOnTerms: null,
  });
});

it('knows no answer of a letter', () => {
  expect(attemptOf(call({ channel: 'letter', result: 'no-answer', minutes: '1' }), 'j.jansen', noon).result).toBeNull();
});
