import { api, unwrap } from '@/shared/api/client';
import { etagOf } from '@/shared/api/versioned';
import type { OwnCallback } from './listOwnCallbacks';

/** Cancels the appointment to be called. */
export const cancelOwnCallback = (objectionId: string, { id, version }: OwnCallback): Promise<OwnCallback> =>
  unwrap(api.DELETE('/my/objections/{objectionId}/callbacks/{callbackId}', { params: { path: { objectionId, callbackId: id }, header: { 'If-Match': etagOf(version) } } }));
