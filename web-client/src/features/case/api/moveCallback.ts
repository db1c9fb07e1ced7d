import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type CallbackMove = components['schemas']['MoveCallbackRequest'];

/** Moves an appointment to call. */
export const moveCallback = (objectionId: string, callbackId: string, version: string, body: CallbackMove): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/callbacks/{callbackId}', { params: { path: { objectionId, callbackId }, header: { 'If-Match': version } }, body }));
