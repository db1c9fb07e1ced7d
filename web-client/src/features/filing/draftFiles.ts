import type { FilePlace } from '@/shared/uploads/Uploads';
import { beginDocument } from './api/beginDocument';
import type { DraftAccess } from './api/draftAccess';
import { getDocument } from './api/getDocument';
import { removeDocument } from './api/removeDocument';
import { sendChunk } from './api/sendChunk';

/** Where the files of a draft go. */
export const draftFiles = (draft: DraftAccess): FilePlace => ({
  begin: (file, key) => beginDocument(draft, file, key),
  get: (documentId) => getDocument(draft, documentId),
  send: (documentId, offset, bytes, signal) => sendChunk(draft, documentId, offset, bytes, signal),
  remove: (documentId) => removeDocument(draft, documentId),
});
