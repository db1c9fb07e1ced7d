import { api, unwrap } from '@/shared/api/client';
import type { Mediator, MediatorBody } from './listMediators';

export const registerMediator = (body: MediatorBody, key: string): Promise<Mediator> =>
  unwrap(api.POST('/mediators', { body, params: { header: { 'Idempotency-Key': key } } }));
