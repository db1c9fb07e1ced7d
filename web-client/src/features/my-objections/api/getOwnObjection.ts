import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { headersFor, keyFor, type Access } from './access';

export type OwnObjection = components['schemas']['OwnObjectionView'];

/** One of the reader's own objections. */
export const ownObjectionQuery = (access: Access, objectionId: string) =>
  queryOptions({
    queryKey: ['own-objection', keyFor(access), objectionId],
    queryFn: ({ signal }) => unwrap(api.GET('/my/objections/{objectionId}', { params: { path: { objectionId } }, headers: headersFor(access), signal })),
  });
