import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type HandlerBody = components['schemas']['AssignHandlerRequest'];

/** Gives the objection to a handler. */
export const assignHandler = (objectionId: string, version: string, body: HandlerBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/handler', { params: { path: { objectionId }, header: { 'If-Match': version } }, body }));
