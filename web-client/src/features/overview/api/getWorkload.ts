import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Load = components['schemas']['GetWorkloadLoad'];

/** Who has how much to do. */
export const workloadQuery = queryOptions({
  queryKey: ['workload'],
  queryFn: ({ signal }) => unwrap(api.GET('/workload', { signal })),
  refetchInterval: 60_000,
});
