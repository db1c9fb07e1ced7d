import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import type { Tariffs, Part } from './parts';

/** Sets what an hour of work costs, on the version that was read. */
export const changeTariffs = (body: Tariffs, version: string): Promise<Part<Tariffs>> =>
  unwrapVersioned(api.PUT('/settings/tariffs', { body, params: { header: { 'If-Match': version } } }));
