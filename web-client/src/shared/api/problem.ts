import * as z from 'zod/mini';

/** What an answer of the API that is no success says (RFC 9457), in the reader's language. */
const problem = z.object({
  status: z.number(),
  code: z.optional(z.string()),
  title: z.optional(z.string()),
  detail: z.optional(z.string()),
  errors: z.optional(
    z.array(
      z.object({
        code: z.optional(z.string()),
        detail: z.optional(z.string()),
        location: z.nullish(z.object({ pointer: z.nullish(z.string()), name: z.nullish(z.string()) })),
      }),
    ),
  ),
});

export type Problem = z.infer<typeof problem>;

/** A call that failed: with what the API said, or with status 0 where no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, body: unknown) {
    const parsed = problem.safeParse(body);
    super(parsed.data?.detail ?? parsed.data?.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = parsed.data;
  }

  /** Trying again can help: no answer came, the host failed, or it is too busy. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export const isStatus = (error: unknown, status: number): boolean => error instanceof ApiError && error.status === status;
