import { api, unwrap } from '@/shared/api/client';
import type { SavedView } from './listWorklistViews';

export const removeWorklistView = ({ id, version }: SavedView) =>
  unwrap(api.DELETE('/worklist-views/{viewId}', { params: { path: { viewId: id }, header: { 'If-Match': `"${version}"` } } }));
