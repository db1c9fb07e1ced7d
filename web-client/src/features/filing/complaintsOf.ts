import { ApiError } from '@/shared/api/problem';
import type { Complaint } from './filingStore';

/** What the API said of each value when it refused the objection; nothing where it failed for another reason. */
export function complaintsOf(error: unknown): Complaint[] {
  if (!(error instanceof ApiError) || (error.status !== 400 && error.status !== 422)) return [];
  return (error.problem?.errors ?? []).map(({ detail, location }) => ({
    path: (location?.pointer ?? '').replace(/^#?\//, '').replaceAll('/', '.'),
    message: detail ?? error.message,
  }));
}
