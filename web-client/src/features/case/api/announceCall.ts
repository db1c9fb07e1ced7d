import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type CallAnnouncement = components['schemas']['AnnounceCallRequest'];

/** Tells colleagues that the reader calls now; 409 while somebody else does. */
export const announceCall = (objectionId: string, body: CallAnnouncement, key: string): Promise<components['schemas']['AnnounceCallView']> =>
  unwrap(api.POST('/objections/{objectionId}/contact-attempts/ongoing', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
