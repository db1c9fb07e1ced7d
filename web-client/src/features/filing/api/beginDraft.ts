import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type FilingDraft = components['schemas']['FilingDraftView'];

/** Begins an empty draft. Being always the same, it can be sent again with its key whatever was typed since. */
export const beginDraft = (idempotencyKey: string): Promise<FilingDraft> =>
  unwrap(api.POST('/filing-drafts', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body: { step: null, answers: {} } }));
