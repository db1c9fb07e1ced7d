import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

type Regime = components['schemas']['Regime'];
export type Reason = components['schemas']['ExplanationStep'];

/** The last day to object against a letter of this date, and why it is that day. */
export const filingTermQuery = (regime: Regime, date: string) => queryOptions({
  queryKey: ['filing-term', regime, date],
  queryFn: async () => {
    const { filing, explanation } = await unwrap(api.POST('/deadline-calculations', { body: { regime, publishedOn: date, dateOfNotice: date, facts: [] } }));
    return { lastDay: filing?.lastDay, why: explanation.filter(({ produces }) => produces === 'filing.lastDay') };
  },
  staleTime: Infinity,
});
