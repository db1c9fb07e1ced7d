import { api, unwrap } from '@/shared/api/client';
import type { Answers } from '../answers';
import type { FilingDraft } from './beginDraft';
import { draftHeaders, type DraftAccess } from './draftAccess';

/** Saves step and answers over the version that was read last; 412 where another window saved since. */
export const saveDraft = ({ id, token }: DraftAccess, version: number, step: string | undefined, answers: Answers): Promise<FilingDraft> =>
  unwrap(
    api.PUT('/filing-drafts/{draftId}', {
      params: { path: { draftId: id }, header: { 'If-Match': `"${version}"` } },
      headers: draftHeaders(token),
      body: { step: step ?? null, answers: { ...answers } },
    }),
  );
