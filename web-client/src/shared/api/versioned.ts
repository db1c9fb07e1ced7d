import { ApiError } from './problem';

/** What the API answered, with the version that a change of it must name (If-Match). */
export interface Versioned<T> {
  data: T;
  version: string;
}

/** Like unwrap, for an answer with an ETag. */
export async function unwrapVersioned<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<Versioned<T>> {
  const { data, error, response } = await call;
  if (!response.ok) throw new ApiError(response.status, error);
  return { data: data as T, version: response.headers.get('ETag') ?? '' };
}

/** The version of a row of a list, which has no header of its own. */
export const etagOf = (version: number): string => `"${version}"`;
