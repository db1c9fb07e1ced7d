import { api } from '@/shared/api/client';
import { unwrapVersioned, type Versioned } from '@/shared/api/versioned';
import type { Mediator, MediatorBody } from './listMediators';

export const changeMediator = (mediatorId: string, mediator: MediatorBody, isActive: boolean, version: string): Promise<Versioned<Mediator>> =>
  unwrapVersioned(api.PUT('/mediators/{mediatorId}', { body: { mediator, isActive }, params: { path: { mediatorId }, header: { 'If-Match': version } } }));
