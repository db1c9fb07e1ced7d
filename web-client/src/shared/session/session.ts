import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { ApiError } from '@/shared/api/problem';
import { below } from '@/shared/base';
import { keepAntiForgeryToken } from './antiForgery';

const text = z.object({ nl: z.string(), en: z.string() });
const instant = z.nullable(z.iso.datetime({ offset: true }));

/** Who is signed in, for how long, and how one can sign in. Not in the OpenAPI document: it is between host and client. */
const session = z.object({
  signedIn: z.boolean(),
  kind: z.nullable(z.enum(['citizen', 'representative', 'staff'])),
  name: z.nullable(z.string()),
  /** Identifier of a member of staff, as cases name who did something. */
  staffId: z.nullable(z.string()),
  /** Masked: "*****1234". */
  identifier: z.nullable(z.string()),
  /** On whose behalf, masked. */
  represents: z.nullable(z.string()),
  roles: z.array(z.string()),
  /** When the session ends unless something is done in it. */
  expiresAt: instant,
  /** When the session ends whatever is done in it. */
  endsAt: instant,
  antiForgeryToken: z.nullable(z.string()),
  providers: z.array(z.object({ id: z.string(), kind: z.enum(['citizen', 'organisation', 'staff']), name: text })),
});

export type Session = z.infer<typeof session>;
export type Provider = Session['providers'][number];

async function readSession(): Promise<Session> {
  const response = await fetch(below('auth/session'), { headers: { Accept: 'application/json' } }).catch(() => undefined);
  if (!response?.ok) throw new ApiError(response?.status ?? 0, await response?.json().catch(() => undefined));
  const read = session.parse(await response.json());
  keepAntiForgeryToken(read.antiForgeryToken);
  return read;
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: 60_000 });

/** Where the browser goes to sign in; it comes back at a path of the client. */
export const signInAddress = (provider: string, returnTo: string): string =>
  `${below('auth/login')}?${new URLSearchParams({ provider, returnTo }).toString()}`;
