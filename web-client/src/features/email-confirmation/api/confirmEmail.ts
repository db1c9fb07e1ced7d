import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

/** Confirms an e-mail address by the token of the link that was sent to it. Doing it again changes nothing. */
export const confirmEmailQuery = (token: string) =>
  queryOptions({
    queryKey: ['email-confirmation', token],
    queryFn: () => unwrap(api.POST('/email-confirmations', { body: { token } })),
    staleTime: Infinity,
  });
