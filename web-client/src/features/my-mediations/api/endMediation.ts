import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { etagOf } from '@/shared/api/versioned';
import type { Mediation } from './listMediations';

/** Ends the mediation with the code of its outcome. */
export const endMediation = ({ id, version }: Mediation, body: components['schemas']['EndMediationRequest']): Promise<Mediation> =>
  unwrap(api.PUT('/my/mediation-referrals/{referralId}/end', { params: { path: { referralId: id }, header: { 'If-Match': etagOf(version) } }, body }));
