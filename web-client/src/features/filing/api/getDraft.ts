import { api, unwrap } from '@/shared/api/client';
import type { FilingDraft } from './beginDraft';
import { draftPath, type DraftAccess } from './draftAccess';

/** A draft with its answers and files. */
export const getDraft = (draft: DraftAccess): Promise<FilingDraft> => unwrap(api.GET('/filing-drafts/{draftId}', draftPath(draft)));
