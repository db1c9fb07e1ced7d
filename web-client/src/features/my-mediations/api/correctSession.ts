import { api, unwrap } from '@/shared/api/client';
import { etagOf } from '@/shared/api/versioned';
import type { SessionBody } from './addSession';
import type { Mediation } from './listMediations';

/** Corrects a session that was recorded. */
export const correctSession = ({ id, version }: Mediation, sequence: number, body: SessionBody): Promise<Mediation> =>
  unwrap(
    api.PUT('/my/mediation-referrals/{referralId}/sessions/{sequence}', {
      params: { path: { referralId: id, sequence }, header: { 'If-Match': etagOf(version) } },
      body,
    }),
  );
