import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Mediator = components['schemas']['MediatorView'];

/** The mediators who take new referrals now, by name. A register of more than a hundred is narrowed by field of work. */
export const availableMediatorsQuery = queryOptions({
  queryKey: ['mediators', 'available'],
  queryFn: ({ signal }) => unwrap(api.GET('/mediators', { params: { query: { available: true, limit: 100 } }, signal })),
});
