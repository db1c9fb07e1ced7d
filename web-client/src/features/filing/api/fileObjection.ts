import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { FilingRequest } from '../toRequest';

export type Receipt = components['schemas']['Receipt'];

/** Files an objection. The same key again files nothing twice: it gives the same receipt. */
export const fileObjection = (body: FilingRequest, idempotencyKey: string, headers: Record<string, string>): Promise<Receipt> =>
  unwrap(api.POST('/objections', { params: { header: { 'Idempotency-Key': idempotencyKey } }, headers, body }));
