import { infiniteQueryOptions } from '@tanstack/react-query';
import { bySession } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import { below } from '@/shared/base';
import { caseKey } from './caseKey';

/** The files that were sent along with a case, in the order in which they came in. Not for the holder of a link. */
export const ownDocumentsQuery = (objectionId: string) =>
  infiniteQueryOptions({
    queryKey: [...caseKey(bySession, objectionId), 'documents'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/my/objections/{objectionId}/documents', { params: { path: { objectionId }, query: { limit: 25, ...(pageParam && { cursor: pageParam }) } }, signal })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Where the browser downloads a document: as a file to save, whatever is in it. */
export const ownDocumentAddress = (objectionId: string, documentId: string): string => below(`api/v1/my/objections/${objectionId}/documents/${documentId}/content`);
