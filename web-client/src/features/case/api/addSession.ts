import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type SessionBody = components['schemas']['AddMediationSessionRequest'];

/** Records a session: day, length and cost. */
export const addSession = (objectionId: string, referralId: string, version: string, body: SessionBody, key: string): Promise<unknown> =>
  unwrap(api.POST('/objections/{objectionId}/mediation-referrals/{referralId}/sessions', { params: { path: { objectionId, referralId }, header: { 'If-Match': version, 'Idempotency-Key': key } }, body }));
