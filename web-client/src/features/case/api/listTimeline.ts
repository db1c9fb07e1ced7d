import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { asRead, caseKey } from './caseKey';

export type TimelineEntry = components['schemas']['GetTimelineEntry'];

/** More than a hundred things happen in few cases; in none so many that reading them all takes long. */
const pageLength = 100;

/** All that happened in the case up to a version, oldest first: every version is one entry. */
export const timelineQuery = (objectionId: string, version: number) =>
  queryOptions({
    queryKey: caseKey(objectionId, 'timeline', version),
    queryFn: async ({ signal }) => {
      const entries: TimelineEntry[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await unwrap(api.GET('/objections/{objectionId}/timeline', { params: { path: { objectionId }, query: { limit: pageLength, ...(cursor && { cursor }) } }, signal }));
        entries.push(...page.items);
        cursor = page.nextCursor ?? null;
      }
      return entries;
    },
    placeholderData: keepPreviousData,
    ...asRead,
  });
