import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type OutcomeBody = components['schemas']['RecordInformalOutcomeRequest'];

/** Records what the informal track led to. The answer says what it means. */
export const recordInformalOutcome = (objectionId: string, version: string, body: OutcomeBody, key: string): Promise<components['schemas']['InformalOutcomeView']> =>
  unwrap(api.POST('/objections/{objectionId}/informal-outcomes', { params: { path: { objectionId }, header: { 'If-Match': version, 'Idempotency-Key': key } }, body }));
