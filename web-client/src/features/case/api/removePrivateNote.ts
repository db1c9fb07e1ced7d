import { api, unwrap } from '@/shared/api/client';

/** Removes one of the reader's own notes. */
export const removePrivateNote = (objectionId: string, noteId: string): Promise<unknown> =>
  unwrap(api.DELETE('/objections/{objectionId}/private-notes/{noteId}', { params: { path: { objectionId, noteId } } }));
