import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

export interface Changes {
  cursor: string;
  /** The newest version that was told of each objection. */
  versions: Record<string, number>;
  /** More changed than can be followed one by one. */
  isTooMany: boolean;
}

const key = ['objection-changes'];

/** What changed since the page opened, asked for every ten seconds while somebody looks. */
export const changesQuery = queryOptions({
  queryKey: key,
  queryFn: async ({ client, signal }): Promise<Changes> => {
    const known = client.getQueryData<Changes>(key);
    const told = await unwrap(api.GET('/objection-changes', { params: { query: known ? { after: known.cursor } : {} }, signal }));
    return {
      cursor: told.cursor,
      versions: { ...known?.versions, ...Object.fromEntries(told.items.map(({ id, version }) => [id, version])) },
      isTooMany: told.hasMore || (known?.isTooMany ?? false),
    };
  },
  refetchInterval: 10_000,
  refetchIntervalInBackground: false,
  staleTime: Infinity,
  gcTime: 0,
  retry: false,
});
