import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type StartBody = components['schemas']['StartMediationRequest'];

/** Lets the mediation begin. */
export const startMediation = (objectionId: string, referralId: string, version: string, body: StartBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/start', { params: { path: { objectionId, referralId }, header: { 'If-Match': version } }, body }));
