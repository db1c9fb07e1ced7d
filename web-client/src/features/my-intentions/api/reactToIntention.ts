import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { OwnIntention } from './listOwnIntentions';

export type Reaction = components['schemas']['ReactToIntendedDecisionRequest'];

/** Sends a view, a question or a request to be called. The same key again does nothing twice. */
export const reactToIntention = (access: Access, intendedDecisionId: string, body: Reaction, idempotencyKey: string): Promise<OwnIntention> =>
  unwrap(
    api.POST('/my/intended-decisions/{intendedDecisionId}/reactions', {
      params: { path: { intendedDecisionId }, header: { 'Idempotency-Key': idempotencyKey } },
      body,
      headers: headersFor(access),
    }),
  );
