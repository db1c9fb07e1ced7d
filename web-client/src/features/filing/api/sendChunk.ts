import { api, unwrap } from '@/shared/api/client';
import type { UploadedDocument } from '@/shared/uploads/Uploads';
import { draftHeaders, type DraftAccess } from './draftAccess';

/** Sends the next bytes of a file; 409 where the host is at another byte. */
export const sendChunk = ({ id, token }: DraftAccess, documentId: string, offset: number, bytes: Blob, signal: AbortSignal): Promise<UploadedDocument> =>
  unwrap(
    api.PATCH('/filing-drafts/{draftId}/documents/{documentId}', {
      params: { path: { draftId: id, documentId }, header: { 'Upload-Offset': String(offset) } },
      headers: { ...draftHeaders(token), 'Content-Type': 'application/octet-stream' },
      // The document describes bytes as text; they go as they are.
      body: '',
      bodySerializer: () => bytes,
      signal,
    }),
  );
