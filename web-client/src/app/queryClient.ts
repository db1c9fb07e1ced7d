import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, isStatus } from '@/shared/api/problem';
import { sessionQuery } from '@/shared/session/session';

/** What the client remembers of the API. An answer that nobody is signed in makes it ask who still is. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (isStatus(error, 401)) void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.isTemporary && error.status !== 429,
        staleTime: 30_000,
      },
    },
  });
  return client;
}
