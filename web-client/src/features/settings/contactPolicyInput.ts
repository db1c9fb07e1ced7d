import type { FieldPath } from 'react-hook-form';
import type { ContactPolicy } from './api/parts';

type Day = ContactPolicy['officeHours'][number]['day'];

/** The numbers of a policy, with their bounds. */
export const policyNumbers = {
  firstAttemptWithinWorkingDays: [1, 20],
  attemptsBeforeLetter: [1, 10],
  letterAnswerWithinDays: [7, 42],
  assignWithinWorkingDays: [1, 20],
  escalateAfterWorkingDays: [1, 30],
} as const satisfies Partial<Record<keyof ContactPolicy, readonly [number, number]>>;

export type PolicyNumber = keyof typeof policyNumbers;
export const policyNumberNames = Object.keys(policyNumbers) as PolicyNumber[];

/** Monday first, as in the Netherlands. */
export const days: Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A policy as it is filled in: numbers as text, lists as rows. */
export type PolicyInput = Record<PolicyNumber, string> & {
  officeHours: { day: Day | ''; from: string; until: string }[];
  closingDays: { on: string }[];
  byDecisionType: (Record<PolicyNumber, string> & { type: string })[];
};

const numbersOf = (source: Partial<Record<PolicyNumber, number | null>>): Record<PolicyNumber, string> =>
  Object.fromEntries(policyNumberNames.map((name) => [name, source[name]?.toString() ?? ''])) as Record<PolicyNumber, string>;

export const noNumbers = numbersOf({});

export const policyInput = (policy: ContactPolicy): PolicyInput => ({
  ...numbersOf(policy),
  officeHours: [...policy.officeHours]
    .sort((a, b) => days.indexOf(a.day) - days.indexOf(b.day) || a.from.localeCompare(b.from))
    .map(({ day, from, until }) => ({ day, from: from.slice(0, 5), until: until.slice(0, 5) })),
  closingDays: policy.closingDays.map((on) => ({ on })),
  byDecisionType: Object.entries(policy.byDecisionType).map(([type, deviation]) => ({ type, ...numbersOf(deviation) })),
});

const numbersIn = (input: Record<PolicyNumber, string>): Record<PolicyNumber, number> =>
  Object.fromEntries(policyNumberNames.map((name) => [name, Number(input[name])])) as Record<PolicyNumber, number>;

const deviationIn = (input: Record<PolicyNumber, string>): Partial<Record<PolicyNumber, number>> =>
  Object.fromEntries(policyNumberNames.filter((name) => input[name].trim() !== '').map((name) => [name, Number(input[name])]));

export const policyOf = (input: PolicyInput): ContactPolicy => ({
  ...numbersIn(input),
  officeHours: input.officeHours.flatMap(({ day, from, until }) => (day === '' ? [] : [{ day, from: `${from}:00`, until: `${until}:00` }])),
  closingDays: input.closingDays.map(({ on }) => on),
  byDecisionType: Object.fromEntries(input.byDecisionType.map((row) => [row.type, deviationIn(row)])),
});

/** What the API says of a type of decision by its code stands in the row of that type. */
export function policyFieldOf(path: string, { byDecisionType }: PolicyInput): FieldPath<PolicyInput> | undefined {
  const [list, type, name] = path.split('.');
  const row = list === 'byDecisionType' ? byDecisionType.findIndex((candidate) => candidate.type === type) : -1;
  if (row < 0) return undefined;
  const number = policyNumberNames.find((candidate) => candidate === name);
  return number === undefined ? `byDecisionType.${row}.type` : `byDecisionType.${row}.${number}`;
}
