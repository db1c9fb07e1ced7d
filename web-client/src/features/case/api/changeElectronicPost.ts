import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ElectronicPostBody = components['schemas']['ElectronicPostInput'];

/** Says which messages may go by e-mail. */
export const changeElectronicPost = (objectionId: string, version: string, body: ElectronicPostBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/electronic-post', { params: { path: { objectionId }, header: { 'If-Match': version } }, body }));
