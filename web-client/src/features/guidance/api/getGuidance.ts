import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Guidance = components['schemas']['GetGuidanceView'];
export type Question = Guidance['questions'][number];
export type Outcome = Guidance['outcomes'][number];
export type Option = Outcome['options'][number];

/** The questions for a type of decision, or for whatever decision. */
export const guidanceQuery = (decisionType: string | undefined) => queryOptions({
  queryKey: ['guidance', decisionType ?? null],
  queryFn: () => unwrap(api.GET('/guidance', { params: { query: { ...(decisionType !== undefined && { decisionType }) } } })),
  // Who is underway goes on with the questions that he or she began with.
  staleTime: Infinity,
});
