import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';

export const treesKey = ['guidance-trees'];

/** Which questions citizens get for which type of decision. */
export const treesQuery = queryOptions({ queryKey: [...treesKey, 'list'], queryFn: () => unwrap(api.GET('/guidance/trees')) });
