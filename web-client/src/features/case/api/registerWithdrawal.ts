import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type WithdrawalBody = components['schemas']['RegisterWithdrawalRequest'];

/** Registers that the objector withdraws. */
export const registerWithdrawal = (objectionId: string, version: string, body: WithdrawalBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/withdrawal', { params: { path: { objectionId }, header: { 'If-Match': version } }, body }));
