import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type WithdrawalConfirmation = components['schemas']['ConfirmWithdrawalRequest'];

/** Registers the written confirmation of an oral withdrawal. */
export const confirmWithdrawal = (objectionId: string, version: string, body: WithdrawalConfirmation): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/withdrawal/confirmation', { params: { path: { objectionId }, header: { 'If-Match': version } }, body }));
