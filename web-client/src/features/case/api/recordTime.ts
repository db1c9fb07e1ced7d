import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type TimeBody = components['schemas']['RecordTimeRequest'];

/** Records time that was spent. */
export const recordTime = (objectionId: string, body: TimeBody, key: string): Promise<unknown> =>
  unwrap(api.POST('/objections/{objectionId}/time-entries', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
