import { api, unwrap } from '@/shared/api/client';
import type { UploadedDocument } from '@/shared/uploads/Uploads';
import { draftHeaders, type DraftAccess } from './draftAccess';

/** Announces a file. */
export const beginDocument = ({ id, token }: DraftAccess, { name, size }: File, idempotencyKey: string): Promise<UploadedDocument> =>
  unwrap(
    api.POST('/filing-drafts/{draftId}/documents', {
      params: { path: { draftId: id }, header: { 'Idempotency-Key': idempotencyKey } },
      headers: draftHeaders(token),
      body: { fileName: name, size },
    }),
  );
