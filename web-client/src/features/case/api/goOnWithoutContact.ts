import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type WithoutContactBody = components['schemas']['GoOnWithoutContactRequest'];

/** Lets the formal track go on without contact, with a reason. */
export const goOnWithoutContact = (objectionId: string, version: string, body: WithoutContactBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/without-contact', { params: { path: { objectionId }, header: { 'If-Match': version } }, body }));
