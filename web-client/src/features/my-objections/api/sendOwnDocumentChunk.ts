import { api, unwrap } from '@/shared/api/client';
import type { UploadedDocument } from '@/shared/uploads/Uploads';

/** Sends the next bytes of a file for a case; with the last ones it is a document of the case. */
export const sendOwnDocumentChunk = (objectionId: string, documentId: string, offset: number, bytes: Blob, signal: AbortSignal): Promise<UploadedDocument> =>
  unwrap(
    api.PATCH('/my/objections/{objectionId}/documents/{documentId}', {
      params: { path: { objectionId, documentId }, header: { 'Upload-Offset': String(offset) } },
      headers: { 'Content-Type': 'application/octet-stream' },
      // The document describes bytes as text; they go as they are.
      body: '',
      bodySerializer: () => bytes,
      signal,
    }),
  );
