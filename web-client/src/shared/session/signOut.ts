import { ApiError } from '@/shared/api/problem';
import { below } from '@/shared/base';
import { antiForgeryToken } from './antiForgery';

/** Ends the session here; the address that comes back ends it at the provider too. */
export async function signOut(): Promise<string> {
  const response = await fetch(below('auth/logout'), { method: 'POST', headers: { 'X-CSRF-Token': antiForgeryToken() ?? '' } }).catch(() => undefined);
  if (!response?.ok) throw new ApiError(response?.status ?? 0, undefined);
  const { continueAt } = (await response.json()) as { continueAt: string };
  return continueAt;
}
