import { api, unwrap } from '@/shared/api/client';
import { etagOf } from '@/shared/api/versioned';
import type { OwnCallback } from './listOwnCallbacks';

/** Moves the appointment to be called. The API refuses a time at which nobody can call. */
export const moveOwnCallback = (objectionId: string, { id, version }: OwnCallback, at: string): Promise<OwnCallback> =>
  unwrap(
    api.PUT('/my/objections/{objectionId}/callbacks/{callbackId}', {
      params: { path: { objectionId, callbackId: id }, header: { 'If-Match': etagOf(version) } },
      body: { at },
    }),
  );
