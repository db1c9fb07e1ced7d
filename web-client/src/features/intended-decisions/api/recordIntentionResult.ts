import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export const recordIntentionResult = (id: string, version: string, body: components['schemas']['RecordIntentionResultRequest']) =>
  unwrap(api.PUT('/intended-decisions/{intendedDecisionId}/result', { body, params: { path: { intendedDecisionId: id }, header: { 'If-Match': version } } }));
