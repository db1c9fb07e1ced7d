import { queryOptions } from '@tanstack/react-query';
import { headersFor, keyFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';

/** One of the decisions that the municipality intends to take about the reader. */
export const ownIntentionQuery = (access: Access, intendedDecisionId: string) =>
  queryOptions({
    queryKey: ['own-intention', keyFor(access), intendedDecisionId],
    queryFn: ({ signal }) => unwrap(api.GET('/my/intended-decisions/{intendedDecisionId}', { params: { path: { intendedDecisionId } }, headers: headersFor(access), signal })),
  });
