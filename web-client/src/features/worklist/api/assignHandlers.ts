import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type AssignmentResult = components['schemas']['AssignHandlersView'];

/** Gives some objections to a handler; says of each what came of it. */
export const assignHandlers = (body: { objectionIds: string[]; handler: string }, key: string) =>
  unwrap(api.POST('/handler-assignments', { body, params: { header: { 'Idempotency-Key': key } } }));
