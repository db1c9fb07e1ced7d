import { queryOptions } from '@tanstack/react-query';
import { headersFor, type Access } from '@/shared/api/access';
import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { caseKey } from './caseKey';

export type OwnObjection = components['schemas']['OwnObjectionView'];

/** It was neither decided on nor withdrawn. */
export const isOpen = ({ status }: OwnObjection): boolean => status === 'received' || status === 'in-treatment';

/** One of the reader's own objections. */
export const ownObjectionQuery = (access: Access, objectionId: string) =>
  queryOptions({
    queryKey: [...caseKey(access, objectionId), 'case'],
    queryFn: ({ signal }) => unwrap(api.GET('/my/objections/{objectionId}', { params: { path: { objectionId } }, headers: headersFor(access), signal })),
  });
