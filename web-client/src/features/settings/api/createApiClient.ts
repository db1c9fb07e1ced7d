import { api, unwrap } from '@/shared/api/client';
import type { ApiClientWithSecret } from './listApiClients';

export interface NewApiClient {
  name: string;
  purpose: string;
  scopes: string[];
}

/** The answer holds the secret, this once. */
export const createApiClient = (body: NewApiClient, key: string): Promise<ApiClientWithSecret> =>
  unwrap(api.POST('/api-clients', { body, params: { header: { 'Idempotency-Key': key } } }));
