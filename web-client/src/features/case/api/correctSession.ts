import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type SessionBody = components['schemas']['AddMediationSessionRequest'];

/** Corrects a session. */
export const correctSession = (objectionId: string, referralId: string, sequence: number, version: string, body: SessionBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/sessions/{sequence}', { params: { path: { objectionId, referralId, sequence }, header: { 'If-Match': version } }, body }));
