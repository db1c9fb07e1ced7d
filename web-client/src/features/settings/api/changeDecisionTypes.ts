import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import type { DecisionTypes, Part } from './parts';

/** Sets what can be objected to, on the version that was read. */
export const changeDecisionTypes = (body: DecisionTypes, version: string): Promise<Part<DecisionTypes>> =>
  unwrapVersioned(api.PUT('/settings/decision-types', { body, params: { header: { 'If-Match': version } } }));
