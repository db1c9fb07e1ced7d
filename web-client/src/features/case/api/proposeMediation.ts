import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ProposalBody = components['schemas']['ProposeMediationReferralRequest'];

/** Proposes mediation to the parties. */
export const proposeMediation = (objectionId: string, body: ProposalBody, key: string): Promise<components['schemas']['MediationReferralView']> =>
  unwrap(api.POST('/objections/{objectionId}/mediation-referrals', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
