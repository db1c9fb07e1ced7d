import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { unwrapVersioned } from '@/shared/api/versioned';
import { apiClientsKey } from './listApiClients';

export const apiClientQuery = (apiClientId: string) => queryOptions({
  queryKey: [...apiClientsKey, apiClientId],
  queryFn: () => unwrapVersioned(api.GET('/api-clients/{apiClientId}', { params: { path: { apiClientId } } })),
});
