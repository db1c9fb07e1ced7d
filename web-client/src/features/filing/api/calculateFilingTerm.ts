import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export interface FilingTerm {
  lastDay: string;
  why: components['schemas']['ExplanationStep'][];
}

/** The last day to object to a decision, with the rules that lead to it; null where it cannot be known. */
export const filingTermQuery = (regime: components['schemas']['Regime'], publishedOn: string, dateOfNotice: string) =>
  queryOptions({
    queryKey: ['filing-term', regime, publishedOn, dateOfNotice],
    queryFn: async ({ signal }): Promise<FilingTerm | null> => {
      const { filing, explanation } = await unwrap(api.POST('/deadline-calculations', { body: { regime, publishedOn, dateOfNotice, facts: [] }, signal }));
      return filing ? { lastDay: filing.lastDay, why: explanation.filter((step) => step.produces === 'filing.lastDay') } : null;
    },
    staleTime: Infinity,
  });
