import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type AttemptInput = components['schemas']['RegisterIntentionContactRequest'];

export const registerIntentionContact = ({ id, body }: { id: string; body: AttemptInput }, key: string) =>
  unwrap(api.POST('/intended-decisions/{intendedDecisionId}/contact-attempts', { body, params: { path: { intendedDecisionId: id }, header: { 'Idempotency-Key': key } } }));
