import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { etagOf } from '@/shared/api/versioned';
import type { OwnMediation } from './listOwnMediation';

/** Answers a proposal to mediate, or changes the answer. */
export const answerMediation = (objectionId: string, { id, version }: OwnMediation, body: components['schemas']['GiveOwnMediationConsentRequest']): Promise<OwnMediation> =>
  unwrap(
    api.PUT('/my/objections/{objectionId}/mediation-referrals/{referralId}/consent', {
      params: { path: { objectionId, referralId: id }, header: { 'If-Match': etagOf(version) } },
      body,
    }),
  );
