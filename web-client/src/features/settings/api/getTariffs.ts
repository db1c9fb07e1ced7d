import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import { partKey, type Tariffs, type Part } from './parts';

/** Reads what an hour of work costs. */
export const tariffsQuery = queryOptions({
  queryKey: partKey('tariffs'),
  queryFn: (): Promise<Part<Tariffs>> => unwrapVersioned(api.GET('/settings/tariffs')),
});
