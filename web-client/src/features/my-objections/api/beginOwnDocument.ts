import { api, unwrap } from '@/shared/api/client';
import type { UploadedDocument } from '@/shared/uploads/Uploads';

/** Announces a file for a case. The same key again announces it once. */
export const beginOwnDocument = (objectionId: string, { name, size }: File, idempotencyKey: string): Promise<UploadedDocument> =>
  unwrap(
    api.POST('/my/objections/{objectionId}/documents', {
      params: { path: { objectionId }, header: { 'Idempotency-Key': idempotencyKey } },
      body: { fileName: name, size },
    }),
  );
