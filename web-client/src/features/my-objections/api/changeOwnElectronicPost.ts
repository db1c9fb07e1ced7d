import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { etagOf } from '@/shared/api/versioned';
import type { ContactDetails } from './getOwnContactDetails';

export type MessageKind = components['schemas']['MessageKind'];

/** Chooses which messages come by e-mail; all others come by post. */
export const changeOwnElectronicPost = ({ objectionId, version }: ContactDetails, kinds: MessageKind[]): Promise<unknown> =>
  unwrap(api.PUT('/my/objections/{objectionId}/electronic-post', { params: { path: { objectionId }, header: { 'If-Match': etagOf(version) } }, body: { kinds } }));
