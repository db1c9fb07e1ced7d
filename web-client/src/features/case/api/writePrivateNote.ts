import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type NoteBody = components['schemas']['WritePrivateNoteRequest'];

/** Writes a note for the reader alone. */
export const writePrivateNote = (objectionId: string, body: NoteBody, key: string): Promise<unknown> =>
  unwrap(api.POST('/objections/{objectionId}/private-notes', { params: { path: { objectionId }, header: { 'Idempotency-Key': key } }, body }));
