import { api, unwrap } from '@/shared/api/client';

/** Mails the link that confirms an e-mail address once more. */
export const requestEmailConfirmation = (objectionId: string, idempotencyKey: string): Promise<unknown> =>
  unwrap(api.POST('/my/objections/{objectionId}/email-confirmation', { params: { path: { objectionId }, header: { 'Idempotency-Key': idempotencyKey } } }));
