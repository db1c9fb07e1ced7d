import { api, unwrap } from '@/shared/api/client';
import { versionTag } from '@/shared/api/versioned';
import type { Mediation } from './listMediations';

/** Records on which day the agreement to mediate was signed. */
export const recordAgreement = ({ id, version }: Mediation, signedOn: string): Promise<Mediation> =>
  unwrap(api.PUT('/my/mediation-referrals/{referralId}/agreement', { params: { path: { referralId: id }, header: { 'If-Match': versionTag(version) } }, body: { signedOn } }));
