import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { etagOf } from '@/shared/api/versioned';
import type { ContactDetails } from './getOwnContactDetails';

/** Replaces the contact details. A new e-mail address gets a link to confirm it. */
export const correctOwnContactDetails = ({ objectionId, version }: ContactDetails, body: components['schemas']['CorrectOwnContactDetailsRequest']): Promise<ContactDetails> =>
  unwrap(api.PUT('/my/objections/{objectionId}/contact-details', { params: { path: { objectionId }, header: { 'If-Match': etagOf(version) } }, body }));
