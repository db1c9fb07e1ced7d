import { api } from '@/shared/api/client';
import { unwrapVersioned, type Versioned } from '@/shared/api/versioned';
import type { Tree, TreeView } from './getGuidanceTree';

export const changeGuidanceTree = (subject: string, body: Tree, version: string): Promise<Versioned<TreeView>> =>
  unwrapVersioned(api.PUT('/guidance/trees/{about}', { body, params: { path: { about: subject }, header: { 'If-Match': version } } }));
