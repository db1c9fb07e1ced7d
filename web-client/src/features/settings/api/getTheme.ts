import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import { partKey, type Theme, type Part } from './parts';

/** Reads how the municipality looks. */
export const themeQuery = queryOptions({
  queryKey: partKey('theme'),
  queryFn: (): Promise<Part<Theme>> => unwrapVersioned(api.GET('/settings/theme')),
});
