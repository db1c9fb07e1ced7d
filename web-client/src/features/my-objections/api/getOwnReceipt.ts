import { queryOptions } from '@tanstack/react-query';
import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import { caseKey } from './caseKey';

/** The receipt of a case. */
export const ownReceiptQuery = (access: Access, objectionId: string) =>
  queryOptions({
    queryKey: [...caseKey(access, objectionId), 'receipt'],
    queryFn: ({ signal }) => unwrap(api.GET('/my/objections/{objectionId}/receipt', { params: { path: { objectionId } }, headers: headersFor(access), signal })),
  });
