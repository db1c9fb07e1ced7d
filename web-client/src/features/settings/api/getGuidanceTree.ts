import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { unwrapVersioned } from '@/shared/api/versioned';
import { treesKey } from './listGuidanceTrees';

export type TreeView = components['schemas']['GuidanceTreeView'];
export type Tree = components['schemas']['GuidanceTree'];

/** The questions for one type of decision, to edit them. */
export const treeQuery = (subject: string) => queryOptions({
  queryKey: [...treesKey, subject],
  queryFn: () => unwrapVersioned(api.GET('/guidance/trees/{about}', { params: { path: { about: subject } } })),
});
