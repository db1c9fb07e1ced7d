import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type SuitabilityBody = components['schemas']['CheckMediationSuitabilityRequest'];

/** Asks what the answers come to: does mediation fit? */
export const checkSuitability = (objectionId: string, body: SuitabilityBody, key: string): Promise<components['schemas']['SuitabilityCheckView']> =>
  unwrap(api.POST('/objections/{objectionId}/mediation-suitability', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
