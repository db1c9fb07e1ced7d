import { api, unwrap } from '@/shared/api/client';
import { draftHeaders, type DraftAccess } from './draftAccess';

/** Mails the link with which one goes on later. */
export const mailDraftLink = async ({ draft: { id, token }, email }: { draft: DraftAccess; email: string }, idempotencyKey: string): Promise<void> => {
  await unwrap(
    api.POST('/filing-drafts/{draftId}/link-mail', {
      params: { path: { draftId: id }, header: { 'Idempotency-Key': idempotencyKey } },
      headers: draftHeaders(token),
      body: { email },
    }),
  );
};
