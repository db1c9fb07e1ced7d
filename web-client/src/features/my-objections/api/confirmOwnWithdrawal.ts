import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { etagOf } from '@/shared/api/versioned';
import type { OwnOutcome } from './getOwnInformalOutcome';

/** Confirms what was agreed and withdraws the objection, which counts once the time to reconsider is over. */
export const confirmOwnWithdrawal = (objectionId: string, { version }: OwnOutcome, body: components['schemas']['ConfirmOwnWithdrawalRequest']): Promise<OwnOutcome> =>
  unwrap(api.PUT('/my/objections/{objectionId}/informal-outcome/confirmation', { params: { path: { objectionId }, header: { 'If-Match': etagOf(version) } }, body }));
