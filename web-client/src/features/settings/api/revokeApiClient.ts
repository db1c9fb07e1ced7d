import { api, unwrap } from '@/shared/api/client';
import type { ApiClient } from './listApiClients';

/** At once and for good, whatever was changed meanwhile. */
export const revokeApiClient = (apiClientId: string): Promise<ApiClient> =>
  unwrap(api.POST('/api-clients/{apiClientId}/revocation', { params: { path: { apiClientId } } }));
