import { api, unwrap } from '@/shared/api/client';
import { etagOf } from '@/shared/api/versioned';
import type { Mediation } from './listMediations';

/** Records on which day the agreement to mediate was signed. */
export const recordAgreement = ({ id, version }: Mediation, signedOn: string): Promise<Mediation> =>
  unwrap(api.PUT('/my/mediation-referrals/{referralId}/agreement', { params: { path: { referralId: id }, header: { 'If-Match': etagOf(version) } }, body: { signedOn } }));
