import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type AgreementBody = components['schemas']['MakeAgreementRequest'];

/** Records what was agreed with the objector. */
export const makeAgreement = (objectionId: string, body: AgreementBody, key: string): Promise<unknown> =>
  unwrap(api.POST('/objections/{objectionId}/agreements', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
