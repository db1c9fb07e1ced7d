import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Mediator = components['schemas']['MediatorView'];
export type MediatorBody = components['schemas']['MediatorInput'];

export const mediatorsKey = ['mediators'];

/** The register of mediators by name. */
export const mediatorsQuery = infiniteQueryOptions({
  queryKey: [...mediatorsKey, 'list'],
  queryFn: ({ pageParam }) => unwrap(api.GET('/mediators', { params: { query: { ...(pageParam !== undefined && { cursor: pageParam }) } } })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
});
