import { api, unwrap } from '@/shared/api/client';
import type { FilingDraft } from './beginDraft';
import type { DraftAccess } from './draftAccess';

/** Puts a draft that was begun without signing in behind the sign-in of the reader; its links end. */
export const claimDraft = ({ id, token }: DraftAccess): Promise<FilingDraft> =>
  unwrap(api.POST('/my/filing-drafts/claims', { params: { header: { 'Idempotency-Key': `claim-${id}` } }, body: { token } }));
