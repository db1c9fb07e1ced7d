import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { etagOf } from '@/shared/api/versioned';
import type { Mediation } from './listMediations';

export type SessionBody = components['schemas']['AddMediationSessionRequest'];

/** Records a session: day, length and cost, and nothing of what was said. The same key again does nothing twice. */
export const addSession = ({ id, version }: Mediation, body: SessionBody, idempotencyKey: string): Promise<Mediation> =>
  unwrap(
    api.POST('/my/mediation-referrals/{referralId}/sessions', {
      params: { path: { referralId: id }, header: { 'If-Match': etagOf(version), 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );
