import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ObjectorBody = components['schemas']['CorrectObjectorRequest'];

/** Corrects who objects and how to reach that person. */
export const correctObjector = (objectionId: string, version: string, body: ObjectorBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/objector', { params: { path: { objectionId }, header: { 'If-Match': version } }, body }));
