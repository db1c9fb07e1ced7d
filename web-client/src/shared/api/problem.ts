/** What an answer of the API that is no success says (RFC 9457), in the reader's language. */
export interface Problem {
  status: number;
  code?: string;
  title?: string;
  detail?: string;
  /** One for each value that is wrong, with the place of it in the request. */
  errors?: { code?: string; detail?: string; location?: { pointer?: string | null; name?: string | null } | null }[];
}

/** Where something between here and the API answers, the body is anything. */
const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'status' in body && typeof body.status === 'number' && (!('errors' in body) || Array.isArray(body.errors));

/** A call that failed: with what the API said, or with status 0 where no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, body: unknown) {
    const problem = isProblem(body) ? body : undefined;
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }

  /** Trying again can help: no answer came, the host failed, or it is too busy. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export const isStatus = (error: unknown, status: number): boolean => error instanceof ApiError && error.status === status;
