import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import { mediatorsKey } from './listMediators';

export const mediatorQuery = (mediatorId: string) => queryOptions({
  queryKey: [...mediatorsKey, mediatorId],
  queryFn: () => unwrapVersioned(api.GET('/mediators/{mediatorId}', { params: { path: { mediatorId } } })),
});
