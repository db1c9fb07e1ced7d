import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type KeptBody = components['schemas']['KeepAgreementRequest'];

/** Records that an agreement was kept. */
export const keepAgreement = (objectionId: string, agreementId: string, version: string, body: KeptBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/agreements/{agreementId}/kept', { params: { path: { objectionId, agreementId }, header: { 'If-Match': version } }, body }));
