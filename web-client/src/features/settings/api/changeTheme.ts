import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import type { Theme, Part } from './parts';

/** Sets how the municipality looks, on the version that was read. */
export const changeTheme = (body: Theme, version: string): Promise<Part<Theme>> =>
  unwrapVersioned(api.PUT('/settings/theme', { body, params: { header: { 'If-Match': version } } }));
