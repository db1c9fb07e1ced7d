import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import { partKey, type ContactPolicy, type Part } from './parts';

/** Reads the contact policy. */
export const contactPolicyQuery = queryOptions({
  queryKey: partKey('contact-policy'),
  queryFn: (): Promise<Part<ContactPolicy>> => unwrapVersioned(api.GET('/settings/contact-policy')),
});
