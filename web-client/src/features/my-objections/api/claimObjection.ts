import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type Claimed = components['schemas']['ClaimObjectionClaimed'];

/** Takes the objection of an access link into the reader's own overview. The same key again does nothing twice. */
export const claimObjection = ({ accessToken, idempotencyKey }: { accessToken: string; idempotencyKey: string }): Promise<Claimed> =>
  unwrap(api.POST('/my/objections/claims', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body: { accessToken } }));
