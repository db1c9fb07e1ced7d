import { api, unwrap } from '@/shared/api/client';
import { isStatus } from '@/shared/api/problem';

/** Takes back a file that is on its way or was refused; one that is gone already is as good. */
export async function removeOwnDocument(objectionId: string, documentId: string): Promise<void> {
  try {
    await unwrap(api.DELETE('/my/objections/{objectionId}/documents/{documentId}', { params: { path: { objectionId, documentId } } }));
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
  }
}
