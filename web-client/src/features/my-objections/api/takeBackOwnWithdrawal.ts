import { api, unwrap } from '@/shared/api/client';
import { etagOf } from '@/shared/api/versioned';
import type { OwnOutcome } from './getOwnInformalOutcome';

/** Takes an agreed withdrawal back, before the confirmation or in the time to reconsider. */
export const takeBackOwnWithdrawal = (objectionId: string, { version }: OwnOutcome): Promise<unknown> =>
  unwrap(api.DELETE('/my/objections/{objectionId}/informal-outcome/confirmation', { params: { path: { objectionId }, header: { 'If-Match': etagOf(version) } } }));
