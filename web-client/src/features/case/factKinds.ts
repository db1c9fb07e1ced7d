import type { Fact } from './api/recordFact';

/** What a handler records, in the order in which it happens in a case. */
export const recordable = [
  'omission-requested', 'omission-repaired', 'committee-announced', 'hearing-planned', 'adjourned', 'postponed', 'notice-of-default-received', 'costs-requested', 'decided', 'closed',
] as const satisfies Fact['type'][];

export type RecordableFact = (typeof recordable)[number];

const known = [...recordable, 'clock-stopped', 'clock-resumed', 'received', 'received-elsewhere'] as const;

export const isKnownFact = (type: string): type is (typeof known)[number] => known.some((fact) => fact === type);

export const isRecordable = (type: string): type is RecordableFact => recordable.some((fact) => fact === type);

/** Which facts the API takes: after the end only what can still come in, and closing. */
export const recordableNow = (isOpen: boolean): readonly RecordableFact[] =>
  isOpen ? recordable.filter((type) => type !== 'closed') : ['costs-requested', 'notice-of-default-received', 'closed'];
