import { api } from '@/shared/api/client';
import { unwrapVersioned, type Versioned } from '@/shared/api/versioned';
import type { ApiClientWithSecret } from './listApiClients';

export interface Rotation {
  apiClientId: string;
  version: string;
  /** How long the secret before it still works. */
  overlapHours: number;
}

/** The answer holds the new secret, this once. */
export const rotateApiClientSecret = ({ apiClientId, version, overlapHours }: Rotation, key: string): Promise<Versioned<ApiClientWithSecret>> =>
  unwrapVersioned(api.POST('/api-clients/{apiClientId}/secret-rotation', {
    body: { overlapHours }, params: { path: { apiClientId }, header: { 'If-Match': version, 'Idempotency-Key': key } },
  }));
