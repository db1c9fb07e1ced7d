import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type CorrectionBody = components['schemas']['CorrectContactAttemptRequest'];

/** Puts a mistaken attempt right; both stay to be seen. */
export const correctContactAttempt = (objectionId: string, attemptId: string, body: CorrectionBody, key: string): Promise<unknown> =>
  unwrap(api.POST('/objections/{objectionId}/contact-attempts/{attemptId}/corrections', { params: { path: { objectionId, attemptId }, header: { 'Idempotency-Key': key } }, body }));
