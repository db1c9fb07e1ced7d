import createClient, { type Middleware } from 'openapi-fetch';
import { basePath } from '@/shared/base';
import { antiForgeryToken } from '@/shared/session/antiForgery';
import { ApiError } from './problem';
import type { paths } from './schema';

const reads = ['GET', 'HEAD'];

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang);
    const token = antiForgeryToken();
    if (token !== null && !reads.includes(request.method)) request.headers.set('X-CSRF-Token', token);
    return request;
  },
  onError: () => new ApiError(0, undefined),
};

/** The API of this municipality, typed by its OpenAPI document. */
export const api = createClient<paths>({
  baseUrl: new URL(`${basePath}api/v1`, document.baseURI).href,
  // Looked up at each call: tests put their own in its place.
  fetch: (request) => globalThis.fetch(request),
});
api.use(headers);

/** The data of a call that succeeded; a failure is thrown with what the API said of it. */
export async function unwrap<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new ApiError(response.status, error);
  return data as T;
}
