import { given } from '@/shared/api/given';
import type { SavedView } from './api/listWorklistViews';
import type { ViewInput } from './api/saveWorklistView';
import { names, type Filters } from './filters';

/** A saved view as the address knows it. Dates of one day are not kept there: such a filter of another client is left out. */
export function filtersOf({ filter, sort }: SavedView): Filters {
  const known: Record<string, unknown> = { ...filter, sort };
  return Object.fromEntries(names.map((name) => [name, known[name] ?? undefined]).filter(([, value]) => value !== undefined)) as Filters;
}

/** The filters of the page as the API keeps them. */
export function inputOf(filters: Filters, name: string, isShared: boolean): ViewInput {
  const { sort, ...filter } = filters;
  return { name, filter: given<NonNullable<ViewInput['filter']>>(filter), sort: sort ?? null, isShared };
}
