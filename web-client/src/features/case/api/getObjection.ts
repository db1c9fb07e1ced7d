import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { unwrapVersioned } from '@/shared/api/versioned';
import { asRead, caseKey } from './caseKey';

export type Objection = components['schemas']['ObjectionView'];

const read = (objectionId: string, signal: AbortSignal) => unwrapVersioned(api.GET('/objections/{objectionId}', { params: { path: { objectionId } }, signal }));

/** The objection as it is shown, with the version that a change of it names. */
export const objectionQuery = (objectionId: string) =>
  queryOptions({ queryKey: caseKey(objectionId, 'objection'), queryFn: ({ signal }) => read(objectionId, signal), ...asRead });

/** The newest version there is, apart from what is shown: asked again and again while somebody looks. */
export const newestVersionQuery = (objectionId: string) =>
  queryOptions({
    queryKey: ['case-version', objectionId],
    queryFn: async ({ signal }) => (await read(objectionId, signal)).data.version,
    staleTime: 0,
    refetchOnWindowFocus: 'always',
  });
