import { api, unwrap } from '@/shared/api/client';
import type { UploadedDocument } from '@/shared/uploads/Uploads';
import { draftHeaders, type DraftAccess } from './draftAccess';

/** How far a file is. */
export const getDocument = ({ id, token }: DraftAccess, documentId: string): Promise<UploadedDocument> =>
  unwrap(api.GET('/filing-drafts/{draftId}/documents/{documentId}', { params: { path: { draftId: id, documentId } }, headers: draftHeaders(token) }));
