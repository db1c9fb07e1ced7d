import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import type { ContactPolicy, Part } from './parts';

/** Sets the contact policy, on the version that was read. */
export const changeContactPolicy = (body: ContactPolicy, version: string): Promise<Part<ContactPolicy>> =>
  unwrapVersioned(api.PUT('/settings/contact-policy', { body, params: { header: { 'If-Match': version } } }));
