import type { components } from '@/shared/api/schema';
import type { Session } from '@/shared/session/session';

type Schemas = components['schemas'];

export const municipality: Schemas['GetMunicipalityView'] = {
  slug: 'eikendam',
  name: 'Gemeente Eikendam',
  contact: { phone: '+31199000101', email: 'bezwaar@eikendam.example', address: 'Postbus 1, 1234 AA Eikendam', openingHours: 'op werkdagen' },
  theme: { name: 'voorbeeld-theme', primaryColor: '#154273', logoUrl: null },
  decisionTypes: [],
  languages: ['nl', 'en'],
};

export const signedOut: Session = {
  signedIn: false, kind: null, name: null, staffId: null, identifier: null, represents: null, roles: [], expiresAt: null, endsAt: null, antiForgeryToken: null,
  providers: [
    { id: 'digid', kind: 'citizen', name: { nl: 'DigiD', en: 'DigiD' } },
    { id: 'medewerkers', kind: 'staff', name: { nl: 'Medewerker', en: 'Staff' } },
  ],
};

/** A citizen for a quarter of an hour from now. */
export const citizen = (): Session => ({
  ...signedOut,
  signedIn: true,
  kind: 'citizen',
  identifier: '*****1234',
  expiresAt: new Date(Date.now() + 15 * 60_000).toISOString(),
  endsAt: new Date(Date.now() + 120 * 60_000).toISOString(),
  antiForgeryToken: 'token-of-the-session',
});

/** A member of staff with these roles, for an hour from now. */
export const staff = (...roles: string[]): Session => ({
  ...citizen(),
  kind: 'staff',
  name: 'J. Jansen',
  staffId: 'j.jansen',
  identifier: null,
  roles,
});

/** A case of the worklist. */
export const listedCase = (id: string, objectorName: string): Schemas['ObjectionListItem'] => ({
  id,
  version: 1,
  number: `BZW-2026-0000${id}`,
  status: 'in-treatment',
  receivedAt: '2026-04-20T08:00:00Z',
  objectorName,
  decisionType: null,
  handler: null,
  timeliness: 'timely',
  decisionDeadline: '2026-06-02',
  latestDayToAdjourn: null,
  clock: 'running',
  contactDueOn: null,
  nextAction: { code: 'call-objector', dueOn: '2026-04-27', owner: 'j.jansen', text: { nl: 'Bel de bezwaarmaker', en: 'Call the objector' } },
  badges: ['contact-overdue'],
});

const weDecide: Schemas['NextStep'] = { code: 'we-decide', by: '2026-06-02', text: { nl: 'Wij beslissen uiterlijk op deze dag.', en: 'We decide on this day at the latest.' } };

export const listed = (id: string, contestedDecision: string): Schemas['OwnObjectionListItem'] => ({
  id,
  number: 'BZW-2026-000123',
  contestedDecision,
  reference: null,
  receivedAt: '2026-04-20T08:00:00Z',
  status: 'received',
  standing: { nl: 'Wij hebben het bezwaar ontvangen.', en: 'We received the objection.' },
  nextStep: weDecide,
  decisionDeadline: '2026-06-02',
  takesPartAs: 'objector',
});

export const own = (id: string): Schemas['OwnObjectionView'] => ({
  id,
  number: 'BZW-2026-000123',
  receivedAt: '2026-04-20T08:00:00Z',
  status: 'received',
  standing: { nl: 'Wij hebben het bezwaar ontvangen.', en: 'We received the objection.' },
  contestedDecision: { reference: null, decisionType: null, description: 'Weigering dakkapel', dateOfNotice: null, publishedOn: null },
  timeliness: 'timely',
  groundsFollow: true,
  informalOutcome: null,
  nextSteps: [weDecide, { code: 'send-grounds', by: null, text: { nl: 'Stuur ons waarom.', en: 'Send us why.' } }],
  deadlines: [
    { code: 'decision', on: '2026-06-02', text: { nl: 'De laatste dag waarop wij moeten beslissen.', en: 'The last day on which we must decide.' }, why: [{ article: 'Awb 7:10(1)', text: { nl: 'Zes weken.', en: 'Six weeks.' } }] },
    { code: 'filing', on: '2026-04-21', text: { nl: 'De laatste dag om bezwaar te maken.', en: 'The last day to object.' }, why: [] },
  ],
  filed: null,
  takesPartAs: null,
  contact: municipality.contact,
});
