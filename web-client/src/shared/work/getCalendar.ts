import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type CalendarItem = components['schemas']['CalendarItem'];

/** What is to happen from one day until another; of one handler ("me" is the reader), or of everybody. */
export const calendarQuery = (from: string, to: string, handler: string | undefined) =>
  queryOptions({
    queryKey: ['calendar', from, to, handler],
    queryFn: ({ signal }) => unwrap(api.GET('/calendar', { params: { query: { from, to, ...(handler !== undefined && { handler }) } }, signal })),
  });
