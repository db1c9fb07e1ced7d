import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ClockBody = components['schemas']['StopMediationClockRequest'];

/** Lets the term stand still in a running mediation. */
export const stopClock = (objectionId: string, referralId: string, version: string, body: ClockBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/clock', { params: { path: { objectionId, referralId }, header: { 'If-Match': version } }, body }));
