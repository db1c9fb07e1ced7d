import type { OutcomeBody } from '../../api/recordInformalOutcome';

export const outcomes = ['explained-and-withdrawn', 'new-decision', 'full-concession', 'partial-solution', 'to-formal', 'not-reached', 'declined'] as const;
export type OutcomeKind = (typeof outcomes)[number];

export const standings = ['continues', 'satisfied', 'lacks-interest'] as const;

export interface OutcomeInput {
  kind: string;
  on: string;
  agreed: string;
  reason: string;
  decisionId: string;
  standing: string;
  othersMayBeHarmed: string;
}

export const isOutcome = (kind: string): kind is OutcomeKind => outcomes.some((one) => one === kind);

/** What was agreed stands on paper where it changes what the objector may still do. */
export const needsAgreed = (kind: string, standing: string): boolean =>
  kind === 'explained-and-withdrawn' || kind === 'full-concession' || kind === 'partial-solution' || (kind === 'new-decision' && standing === 'satisfied');

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The outcome as the API takes it: of the input only what belongs to its kind. */
export function outcomeOf(input: OutcomeInput, by: string): OutcomeBody {
  const { kind, on } = input;
  return {
    kind: isOutcome(kind) ? kind : null,
    on,
    by,
    agreed: needsAgreed(kind, input.standing) ? orNull(input.agreed) : null,
    reason: orNull(input.reason),
    decisionId: kind === 'new-decision' ? orNull(input.decisionId) : null,
    standing: kind === 'new-decision' ? (standings.find((one) => one === input.standing) ?? null) : null,
    othersMayBeHarmed: kind === 'full-concession' && input.othersMayBeHarmed !== '' ? input.othersMayBeHarmed === 'yes' : null,
  };
}
