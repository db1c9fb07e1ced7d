import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type CallbackBody = components['schemas']['PlanCallbackRequest'];

/** Plans an appointment to call. */
export const planCallback = (objectionId: string, body: CallbackBody, key: string): Promise<unknown> =>
  unwrap(api.POST('/objections/{objectionId}/callbacks', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
