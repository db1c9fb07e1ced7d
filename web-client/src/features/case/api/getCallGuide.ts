import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type GuidePart = components['schemas']['CallGuidePart'];

/** What to say and ask in the first call, in five parts. */
export const callGuideQuery = queryOptions({ queryKey: ['call-guide'], queryFn: ({ signal }) => unwrap(api.GET('/call-guide', { signal })), staleTime: Infinity });
