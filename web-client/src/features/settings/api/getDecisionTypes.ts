import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import { partKey, type DecisionTypes, type Part } from './parts';

/** Reads what can be objected to. */
export const decisionTypesQuery = queryOptions({
  queryKey: partKey('decision-types'),
  queryFn: (): Promise<Part<DecisionTypes>> => unwrapVersioned(api.GET('/settings/decision-types')),
});
