import { api, unwrap } from '@/shared/api/client';

/** Removes recorded time. */
export const removeTimeEntry = (objectionId: string, entryId: string, version: string): Promise<unknown> =>
  unwrap(api.DELETE('/objections/{objectionId}/time-entries/{entryId}', { params: { path: { objectionId, entryId }, header: { 'If-Match': version } } }));
