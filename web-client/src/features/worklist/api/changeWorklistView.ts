import { api, unwrap } from '@/shared/api/client';
import type { SavedView } from './listWorklistViews';
import type { ViewInput } from './saveWorklistView';

export const changeWorklistView = ({ id, version }: SavedView, body: ViewInput) =>
  unwrap(api.PUT('/worklist-views/{viewId}', { body, params: { path: { viewId: id }, header: { 'If-Match': `"${version}"` } } }));
