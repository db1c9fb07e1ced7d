import { api, unwrap } from '@/shared/api/client';
import { etagOf } from '@/shared/api/versioned';
import type { OwnMediation } from './listOwnMediation';

/** Takes the consent to mediation back; a mediation that runs ends today. */
export const revokeMediationConsent = (objectionId: string, { id, version }: OwnMediation): Promise<OwnMediation> =>
  unwrap(
    api.DELETE('/my/objections/{objectionId}/mediation-referrals/{referralId}/consent', {
      params: { path: { objectionId, referralId: id }, header: { 'If-Match': etagOf(version) } },
    }),
  );
