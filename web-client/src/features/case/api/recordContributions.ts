import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type ContributionsBody = components['schemas']['RecordOwnContributionsRequest'];

/** Records what the parties pay themselves. */
export const recordContributions = (objectionId: string, referralId: string, version: string, body: ContributionsBody): Promise<unknown> =>
  unwrap(api.PUT('/objections/{objectionId}/mediation-referrals/{referralId}/own-contributions', { params: { path: { objectionId, referralId }, header: { 'If-Match': version } }, body }));
