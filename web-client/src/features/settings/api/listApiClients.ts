import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ApiClient = components['schemas']['ApiClientView'];
export type ApiClientWithSecret = components['schemas']['ApiClientWithSecret'];

export const apiClientsKey = ['api-clients'];

/** The partner systems, revoked ones too. */
export const apiClientsQuery = infiniteQueryOptions({
  queryKey: [...apiClientsKey, 'list'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/api-clients', { params: { query: { ...(pageParam !== undefined && { cursor: pageParam }) } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});
