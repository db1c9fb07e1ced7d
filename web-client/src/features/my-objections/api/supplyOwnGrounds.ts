import { api, unwrap } from '@/shared/api/client';

/** Sends the grounds that were to follow. The same key again does nothing twice. */
export const supplyOwnGrounds = ({ objectionId, grounds }: { objectionId: string; grounds: string }, idempotencyKey: string): Promise<unknown> =>
  unwrap(api.POST('/my/objections/{objectionId}/grounds', { params: { path: { objectionId }, header: { 'Idempotency-Key': idempotencyKey } }, body: { grounds } }));
