import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type EndBody = components['schemas']['EndMediationRequest'];

/** Ends the mediation; a clock that stood still runs again the day after. */
export const endMediation = (objectionId: string, referralId: string, version: string, body: EndBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/end', { params: { path: { objectionId, referralId }, header: { 'If-Match': version } }, body }));
