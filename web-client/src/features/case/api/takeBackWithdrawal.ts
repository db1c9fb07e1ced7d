import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type WithdrawalRevocation = components['schemas']['TakeBackWithdrawalRequest'];

/** Registers that the objector takes the withdrawal back. */
export const takeBackWithdrawal = (objectionId: string, version: string, body: WithdrawalRevocation): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/withdrawal/revocation', { params: { path: { objectionId }, header: { 'If-Match': version } }, body }));
