import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import { caseKey } from './caseKey';

/** Who calls the objector at this moment; asked again while somebody looks, since a call begins and ends without a change of the case. */
export const ongoingCallQuery = (objectionId: string) =>
  queryOptions({
    queryKey: caseKey(objectionId, 'ongoing-call'),
    queryFn: async ({ signal }) => (await unwrap(api.GET('/objections/{objectionId}/contact-attempts/ongoing', { params: { path: { objectionId } }, signal }))).call ?? null,
    staleTime: 0,
  });
