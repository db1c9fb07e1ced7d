import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type GroundsBody = components['schemas']['SupplyGroundsRequest'];

/** Registers the grounds that were to follow. */
export const supplyGrounds = (objectionId: string, version: string, body: GroundsBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/grounds', { params: { path: { objectionId }, header: { 'If-Match': version } }, body }));
