import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import type { ContactDetails, Part } from './parts';

/** Sets how the municipality is reached, on the version that was read. */
export const changeContactDetails = (body: ContactDetails, version: string): Promise<Part<ContactDetails>> =>
  unwrapVersioned(api.PUT('/settings/contact', { body, params: { header: { 'If-Match': version } } }));
