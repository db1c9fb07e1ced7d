import { api } from '@/shared/api/client';
import { unwrapVersioned, type Versioned } from '@/shared/api/versioned';
import type { NewApiClient } from './createApiClient';
import type { ApiClient } from './listApiClients';

export const changeApiClient = (apiClientId: string, body: NewApiClient, version: string): Promise<Versioned<ApiClient>> =>
  unwrapVersioned(api.PUT('/api-clients/{apiClientId}', { body, params: { path: { apiClientId }, header: { 'If-Match': version } } }));
