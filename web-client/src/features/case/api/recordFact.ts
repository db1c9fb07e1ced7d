import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

type Schemas = components['schemas'];

/** What a handler records of the procedure; filing and mediation record the other facts themselves. */
export type Fact =
  | Schemas['CommitteeAnnounced'] | Schemas['OmissionRequested'] | Schemas['OmissionRepaired'] | Schemas['Adjourned'] | Schemas['Postponed'] | Schemas['HearingPlanned']
  | Schemas['NoticeOfDefaultReceived'] | Schemas['CostsRequested'] | Schemas['Decided'] | Schemas['Closed'];

/** Records what happened in the procedure; all dates are computed again from it. */
export const recordFact = (objectionId: string, version: string, body: Fact, key: string): Promise<Schemas['ObjectionView']> =>
  unwrap(api.POST('/objections/{objectionId}/facts', { params: { path: { objectionId }, header: { 'If-Match': version, 'Idempotency-Key': key } }, body }));
