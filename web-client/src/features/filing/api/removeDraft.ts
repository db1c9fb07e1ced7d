import { api, unwrap } from '@/shared/api/client';
import { isStatus } from '@/shared/api/problem';
import { draftPath, type DraftAccess } from './draftAccess';

/** Throws a draft away with its files; one that is gone already is as good. */
export async function removeDraft(draft: DraftAccess): Promise<void> {
  try {
    await unwrap(api.DELETE('/filing-drafts/{draftId}', draftPath(draft)));
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
  }
}
