import { Uploads } from '@/shared/uploads/Uploads';
import { beginOwnDocument } from './api/beginOwnDocument';
import { getOwnDocument } from './api/getOwnDocument';
import { removeOwnDocument } from './api/removeOwnDocument';
import { sendOwnDocumentChunk } from './api/sendOwnDocumentChunk';

const opened = new Map<string, Uploads>();

/** The files on their way to a case. They go on being sent while the reader looks at other pages. */
export function caseFiles(objectionId: string): Uploads {
  const known = opened.get(objectionId);
  if (known) return known;
  const place = {
    begin: (file: File, key: string) => beginOwnDocument(objectionId, file, key),
    get: (documentId: string) => getOwnDocument(objectionId, documentId),
    send: (documentId: string, offset: number, bytes: Blob, signal: AbortSignal) => sendOwnDocumentChunk(objectionId, documentId, offset, bytes, signal),
    remove: (documentId: string) => removeOwnDocument(objectionId, documentId),
  };
  const uploads = new Uploads(() => Promise.resolve(place));
  opened.set(objectionId, uploads);
  return uploads;
}
