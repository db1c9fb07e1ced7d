import { expect, it } from 'vitest';
import { reactionOf } from './reactionInput';

const filledIn = { text: ' Mag het lager? ', day: '2026-05-12', time: '14:30', phone: '06 12 34 56 78' };

it('sends nothing of the call that was filled in before a question was chosen', () => {
  expect(reactionOf({ ...filledIn, kind: 'question' })).toEqual({ kind: 'question', text: 'Mag het lager?' });
});

it('asks to be called at the time on Dutch clocks, with or without words', () => {
  expect(reactionOf({ ...filledIn, kind: 'call-back', text: '  ' })).toEqual({ kind: 'call-back', text: null, callAt: '2026-05-12T12:30:00.000Z', phone: '06 12 34 56 78' });
});
