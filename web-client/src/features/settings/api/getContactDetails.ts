import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import { partKey, type ContactDetails, type Part } from './parts';

/** Reads how the municipality is reached. */
export const contactDetailsQuery = queryOptions({
  queryKey: partKey('contact'),
  queryFn: (): Promise<Part<ContactDetails>> => unwrapVersioned(api.GET('/settings/contact')),
});
