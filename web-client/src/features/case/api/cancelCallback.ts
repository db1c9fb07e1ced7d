import { api, unwrap } from '@/shared/api/client';

/** Cancels an appointment to call. */
export const cancelCallback = (objectionId: string, callbackId: string, version: string): Promise<unknown> =>
  unwrap(api.DELETE('/objections/{objectionId}/callbacks/{callbackId}', { params: { path: { objectionId, callbackId }, header: { 'If-Match': version } } }));
