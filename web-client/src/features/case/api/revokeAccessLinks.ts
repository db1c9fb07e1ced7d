import { api, unwrap } from '@/shared/api/client';

/** Makes the links that were sent open nothing any more. */
export const revokeAccessLinks = (objectionId: string, version: string): Promise<unknown> =>
  unwrap(api.DELETE('/objections/{objectionId}/access-links', { params: { path: { objectionId }, header: { 'If-Match': version } } }));
