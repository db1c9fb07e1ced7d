import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ViewInput = components['schemas']['WorklistViewInput'];

export const saveWorklistView = (body: ViewInput, key: string) =>
  unwrap(api.POST('/worklist-views', { body, params: { header: { 'Idempotency-Key': key } } }));
