import type { WorklistQuery } from '@/shared/work/listObjections';

/** The values that each filter of the worklist can have, as the API and the address call them. */
export const choices = {
  due: ['overdue', 'today', 'later-this-week'],
  deadline: ['passed', 'within-one-week', 'within-two-weeks'],
  badge: [
    'overdue', 'notice-of-default', 'contact-overdue', 'contact-due', 'callback-today', 'escalated', 'agreement-contested', 'omission-running',
    'adjournment-possible', 'in-mediation',
  ],
  status: ['received', 'in-treatment', 'withdrawn', 'decided'],
  sort: ['deadline', 'nextAction', 'receivedAt', '-receivedAt'],
} as const;

const flags = ['open', 'unassigned', 'contactDue', 'waitingOnObjector'] as const;
const words = ['handler', 'owner', 'decisionType', 'text'] as const;
const lists = ['due', 'deadline', 'badge', 'status', 'sort'] as const;

/** The names of everything that an address of the worklist can hold. */
export const names = [...flags, ...words, ...lists];

export type Filters = Pick<WorklistQuery, (typeof flags)[number] | (typeof words)[number] | (typeof lists)[number]>;

/** Whoever opens the worklist without saying which cases sees his or her own. */
export const ownCases: Filters = { handler: 'me', open: true };

/** The filters in an address; what is no filter is left out. */
export function filtersIn(params: URLSearchParams): Filters {
  if (![...params.keys()].some((key) => names.some((name) => name === key) || key === 'all')) return ownCases;
  const filters: Record<string, string | boolean> = {};
  for (const flag of flags) if (params.get(flag) === 'true') filters[flag] = true;
  for (const word of words) {
    const value = params.get(word)?.trim();
    if (value) filters[word] = value;
  }
  for (const list of lists) {
    const value = params.get(list);
    if (choices[list].some((choice) => choice === value)) filters[list] = value as string;
  }
  return filters;
}

/** The address of a worklist: the same filters give the same text, so that addresses can be compared. */
export function addressOf(filters: Filters): string {
  const params = new URLSearchParams();
  for (const name of names) {
    const value = filters[name];
    if (value !== undefined && value !== false && value !== '') params.set(name, String(value));
  }
  // "all" is an address of its own: without any filter the reader's own cases are shown.
  if (params.size === 0) params.set('all', 'true');
  return params.toString();
}

/** How many filters narrow the list, the order and the text aside. */
export const countOf = (filters: Filters): number => names.filter((name) => name !== 'sort' && name !== 'text' && filters[name] !== undefined && filters[name] !== false).length;
