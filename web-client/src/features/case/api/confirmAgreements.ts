import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ConfirmationBody = components['schemas']['ConfirmAgreementsRequest'];

/** Confirms to the objector every open agreement that no confirmation told of yet. */
export const confirmAgreements = (objectionId: string, body: ConfirmationBody, key: string): Promise<components['schemas']['AgreementConfirmationView']> =>
  unwrap(api.POST('/objections/{objectionId}/agreement-confirmations', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
