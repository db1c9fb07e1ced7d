import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import { etagOf } from '@/shared/api/versioned';
import type { OwnAgreement } from './listOwnAgreements';

/** Says whether an agreement is right; the last response counts. */
export const respondToAgreement = (objectionId: string, { id, version }: OwnAgreement, body: components['schemas']['RespondToAgreementRequest']): Promise<OwnAgreement> =>
  unwrap(
    api.PUT('/my/objections/{objectionId}/agreements/{agreementId}/response', {
      params: { path: { objectionId, agreementId: id }, header: { 'If-Match': etagOf(version) } },
      body,
    }),
  );
