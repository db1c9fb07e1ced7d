import { http, HttpResponse } from 'msw';
import type { components } from '@/shared/api/schema';
import { staff } from './answers';
import { at, server } from './server';

type Schemas = components['schemas'];

export const objection = (version: number, changes: Partial<Schemas['ObjectionView']> = {}): Schemas['ObjectionView'] => ({
  id: '7',
  version,
  number: 'BZW-2026-000123',
  status: 'in-treatment',
  receivedAt: '2026-04-20T08:00:00Z',
  registeredAt: '2026-04-20T08:00:00Z',
  channel: 'electronic',
  contestedDecision: { decisionId: null, reference: null, decisionType: null, description: 'Weigering dakkapel', dateOfNotice: null, publishedOn: '2026-03-10', publicationAssumed: false },
  objector: { kind: 'person', name: 'M. de Boer', organisationName: null, kvkNumber: null, address: null, email: null, phone: '+31199000777' },
  representative: null,
  jointObjectors: [],
  interestedParties: 0,
  grounds: 'De dakkapel past in de straat.',
  groundsFollow: false,
  desiredOutcome: null,
  contactPreferences: { phone: '+31199000777', times: [], language: 'nl', helpNeeded: null, phoneFoundWrongOn: null },
  electronicPost: [],
  handler: 'j.jansen',
  withdrawal: null,
  timeliness: 'timely',
  filingLastDay: '2026-04-21',
  decisionDeadline: '2026-06-02',
  latestDayToAdjourn: '2026-06-02',
  clock: 'running',
  contactDueOn: '2026-04-24',
  reachedAt: null,
  withoutContact: null,
  nextAction: null,
  badges: [],
  ...changes,
});

export const entry = (sequence: number, type: Schemas['TimelineEventType'], actor: string, details: unknown = {}): Schemas['GetTimelineEntry'] => ({
  sequence, at: '2026-04-21T08:00:00Z', type, actor, details, hash: '', intact: true,
});

const decision: Schemas['DecisionTerm'] = {
  weeks: 6, suspendedDays: 0, rawDeadline: '2026-06-02', deadline: '2026-06-02', conservativeDeadline: '2026-06-02', latestDayToAdjourn: '2026-06-02', overdue: false, clock: 'running', standstills: [],
};

const agenda: Schemas['NextActionView'] = {
  next: {
    code: 'call-objector', dueOn: '2026-04-24', owner: 'j.jansen',
    text: { nl: 'Probeer de bezwaarmaker te bereiken.', en: 'Try to reach the objector.' }, reason: { nl: 'Nog niemand sprak met de bezwaarmaker.', en: 'Nobody spoke with the objector yet.' },
  },
  after: [],
  badges: [],
  contact: {
    dueOn: '2026-04-24', attempts: 0, inVain: [], letterSentOn: null, reachedAt: null, notBy: null, advised: [],
    policy: { firstAttemptWithinWorkingDays: 5, attemptsBeforeLetter: 3, letterAnswerWithinDays: 14, assignWithinWorkingDays: 2, escalateAfterWorkingDays: 5 },
  },
};

/** A case as the API holds it; a test changes it while a page is open. */
export class CaseOnServer {
  version = 1;
  handler = 'j.jansen';
  timeline = [entry(1, 'objection-filed', 'citizen')];

  /** A colleague does something. */
  happens(type: Schemas['TimelineEventType'], actor: string, details: unknown): void {
    this.version += 1;
    this.timeline.push(entry(this.version, type, actor, details));
  }

  /** Answers of the API for everything that the page of a case reads. */
  serve(): void {
    const empty = () => HttpResponse.json({ items: [], nextCursor: null });
    server.use(
      http.get(at('auth/session'), () => HttpResponse.json(staff('handler'))),
      http.get(at('api/v1/objections/7'), () => HttpResponse.json(objection(this.version, { handler: this.handler }), { headers: { ETag: `"${this.version}"` } })),
      http.get(at('api/v1/objections/7/next-action'), () => HttpResponse.json(agenda)),
      http.get(at('api/v1/objections/7/deadlines'), () => HttpResponse.json({ filing: null, decision, hearing: null, penalty: null, appeal: null, costs: null, retention: null, warnings: [], explanation: [] })),
      http.get(at('api/v1/objections/7/timeline'), () => HttpResponse.json({ items: this.timeline, nextCursor: null })),
      http.get(at('api/v1/objections/7/costs'), () => HttpResponse.json({ objectionId: '7', minutes: 0, euroCents: 0, activities: [] })),
      http.get(at('api/v1/objections/7/contact-attempts/ongoing'), () => HttpResponse.json({ call: null })),
      http.get(at('api/v1/staff-members'), () => HttpResponse.json({ items: [{ id: 's.vandijk', name: 'S. van Dijk', roles: ['handler'] }] })),
      http.get(at('api/v1/call-guide'), () => HttpResponse.json({ parts: (['introduction', 'story', 'interest', 'route', 'agreements'] as const).map((part) => ({ part, title: { nl: part, en: part }, questions: [] })) })),
      ...['contact-attempts', 'callbacks', 'agreements', 'informal-outcomes', 'time-entries', 'private-notes', 'mediation-referrals', 'related-objections', 'documents'].map((list) => http.get(at(`api/v1/objections/7/${list}`), empty)),
    );
  }
}
