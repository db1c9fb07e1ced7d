import { api, unwrap } from '@/shared/api/client';
import { isStatus } from '@/shared/api/problem';
import { draftHeaders, type DraftAccess } from './draftAccess';

/** Takes a file out of a draft; one that is gone already is as good. */
export async function removeDocument({ id, token }: DraftAccess, documentId: string): Promise<void> {
  try {
    await unwrap(api.DELETE('/filing-drafts/{draftId}/documents/{documentId}', { params: { path: { draftId: id, documentId } }, headers: draftHeaders(token) }));
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
  }
}
