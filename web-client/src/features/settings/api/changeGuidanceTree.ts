import { api } from '@/shared/api/client';
import { unwrapVersioned, type Versioned } from '@/shared/api/versioned';
import type { Tree, TreeView } from './getGuidanceTree';

export const changeGuidanceTree = (subject: string, body: Tree, version: string): Promise<Versioned<TreeView>> =>
  unwrapVersioned(api.PUT('/guidance/trees/{subject}', { body, params: { path: { subject }, header: { 'If-Match': version } } }));
