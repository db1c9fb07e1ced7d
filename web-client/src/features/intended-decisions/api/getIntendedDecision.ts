import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { unwrapVersioned } from '@/shared/api/versioned';

export type Intention = components['schemas']['IntendedDecisionView'];

export const intendedDecisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['intended-decision', id],
    queryFn: ({ signal }) => unwrapVersioned(api.GET('/intended-decisions/{intendedDecisionId}', { params: { path: { intendedDecisionId: id } }, signal })),
  });
