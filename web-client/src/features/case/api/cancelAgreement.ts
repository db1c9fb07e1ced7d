import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type CancellationBody = components['schemas']['CancelAgreementRequest'];

/** Cancels an agreement; it stays to be seen. */
export const cancelAgreement = (objectionId: string, agreementId: string, version: string, body: CancellationBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/agreements/{agreementId}/cancellation', { params: { path: { objectionId, agreementId }, header: { 'If-Match': version } }, body }));
