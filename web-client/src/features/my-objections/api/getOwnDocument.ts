import { api, unwrap } from '@/shared/api/client';
import type { UploadedDocument } from '@/shared/uploads/Uploads';

/** How far a file is that the reader sends. */
export const getOwnDocument = (objectionId: string, documentId: string): Promise<UploadedDocument> =>
  unwrap(api.GET('/my/objections/{objectionId}/documents/{documentId}', { params: { path: { objectionId, documentId } } }));
