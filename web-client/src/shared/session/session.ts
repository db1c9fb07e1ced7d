import { queryOptions } from '@tanstack/react-query';
import { ApiError } from '@/shared/api/problem';
import { below } from '@/shared/base';
import { keepAntiForgeryToken } from './antiForgery';

/** Who is signed in, for how long, and how one can sign in. Not in the OpenAPI document: it is between host and client. */
export interface Session {
  signedIn: boolean;
  kind: 'citizen' | 'representative' | 'staff' | null;
  name: string | null;
  /** Masked: "*****1234". */
  identifier: string | null;
  /** Identifier of a member of staff, as cases name who did something. */
  staffId: string | null;
  /** On whose behalf, masked. */
  represents: string | null;
  roles: string[];
  /** When the session ends unless something is done in it. */
  expiresAt: string | null;
  /** When the session ends whatever is done in it. */
  endsAt: string | null;
  antiForgeryToken: string | null;
  providers: { id: string; kind: 'citizen' | 'organisation' | 'staff'; name: { nl: string; en: string } }[];
}

export type Provider = Session['providers'][number];

async function readSession(): Promise<Session> {
  const response = await fetch(below('auth/session'), { headers: { Accept: 'application/json' } }).catch(() => undefined);
  if (!response?.ok) throw new ApiError(response?.status ?? 0, await response?.json().catch(() => undefined));
  const read = (await response.json()) as Session;
  keepAntiForgeryToken(read.antiForgeryToken);
  return read;
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });

/** Where the browser goes to sign in; it comes back at a path of the client. */
export const signInAddress = (provider: string, returnTo: string): string =>
  `${below('auth/login')}?${new URLSearchParams({ provider, returnTo }).toString()}`;
