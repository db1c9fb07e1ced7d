import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type AttemptBody = components['schemas']['RegisterContactAttemptRequest'];

/** Registers an attempt to reach the objector and what came of it. */
export const registerContactAttempt = (objectionId: string, body: AttemptBody, key: string): Promise<components['schemas']['ContactAttemptView']> =>
  unwrap(api.POST('/objections/{objectionId}/contact-attempts', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
