import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { municipality, signedOut } from './answers';

/** Address of the API and the host below the municipality of the tests. */
export const at = (path: string): string => `https://bezwaar.test/eikendam/${path}`;

/** A problem as the API sends it. */
export const problem = (status: number, code = 'problem', detail = 'Dat kan nu niet.') => HttpResponse.json({ status, code, detail }, { status });

/** Answers that every test starts with; a test replaces those that it is about. */
export const server = setupServer(
  http.get(at('api/v1/municipality'), () => HttpResponse.json(municipality)),
  http.get(at('auth/session'), () => HttpResponse.json(signedOut)),
  http.get(at('api/v1/my/intended-decisions'), () => HttpResponse.json({ items: [], nextCursor: null })),
);
