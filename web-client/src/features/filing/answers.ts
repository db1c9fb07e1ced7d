import type { components } from '@/shared/api/schema';

type Schemas = components['schemas'];

export interface PartyAnswers {
  kind: Schemas['PartyKind'];
  name: string;
  organisationName: string;
  kvkNumber: string;
  address: { street: string; houseNumber: string; zipCode: string; town: string };
  email: string;
  phone: string;
}

/** Everything that is asked. Where the API takes the same value it has the same name, so that its errors find their field. */
export interface Answers {
  contestedDecision: { reference: string; dateOfNotice: string; decisionType: string; description: string };
  /** Whether the sender objects, or acts for who does. */
  actsFor: 'self' | 'other';
  objector: PartyAnswers;
  representative: { party: PartyAnswers; authorisation: Schemas['AuthorisationKind'] | '' };
  groundsWhen: 'now' | 'later';
  grounds: string;
  desiredOutcome: string;
  mayCall: 'yes' | 'no' | '';
  contactPreferences: { phone: string; times: Schemas['CallingTime'][]; language: string; helpNeeded: string };
  postBy: 'email' | 'post' | 'chosen' | '';
  electronicPost: Schemas['MessageKind'][];
}

/** Kinds of formal message, in the order in which they come. */
export const messageKinds = ['receipt-confirmation', 'omission-request', 'term-change', 'agreement-confirmation', 'hearing-invitation', 'decision'] as const satisfies Schemas['MessageKind'][];

export const callingTimes = ['weekday-morning', 'weekday-afternoon', 'weekday-evening'] as const satisfies Schemas['CallingTime'][];

export const authorisations = ['by-law', 'written', 'to-follow'] as const satisfies Schemas['AuthorisationKind'][];

/** Languages to choose from for a conversation (ISO 639-1). */
export const spoken = ['nl', 'en', 'ar', 'bg', 'de', 'es', 'fa', 'fr', 'fy', 'pl', 'pt', 'ro', 'so', 'ti', 'tr', 'uk', 'zh'];

const noParty: PartyAnswers = { kind: 'person', name: '', organisationName: '', kvkNumber: '', address: { street: '', houseNumber: '', zipCode: '', town: '' }, email: '', phone: '' };

export const noAnswers: Answers = {
  contestedDecision: { reference: '', dateOfNotice: '', decisionType: '', description: '' },
  actsFor: 'self',
  objector: noParty,
  representative: { party: noParty, authorisation: '' },
  groundsWhen: 'now',
  grounds: '',
  desiredOutcome: '',
  mayCall: '',
  contactPreferences: { phone: '', times: [], language: 'nl', helpNeeded: '' },
  postBy: '',
  electronicPost: [],
};

/** The sender: who objects, or who acts for that one. */
export const senderOf = ({ actsFor, objector, representative }: Answers): PartyAnswers => (actsFor === 'other' ? representative.party : objector);

/** Answers as they were kept, with what was not asked yet when they were. */
export function completed(kept: unknown): Answers {
  return merge(noAnswers, kept) as Answers;
}

function merge(base: unknown, kept: unknown): unknown {
  if (!isObject(base)) return typeof kept === typeof base && Array.isArray(kept) === Array.isArray(base) ? kept : base;
  return Object.fromEntries(Object.entries(base).map(([name, value]) => [name, merge(value, isObject(kept) ? kept[name] : undefined)]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
