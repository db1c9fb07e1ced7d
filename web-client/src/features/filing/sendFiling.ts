import { ApiError } from '@/shared/api/problem';
import { fileObjection } from './api/fileObjection';
import type { Attempt, Filed, FilingStore } from './filingStore';
import { toRequest } from './toRequest';

/** The answer says that nothing was filed; every other failure leaves open whether it was. */
const isRefused = (error: unknown): boolean => error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 409 && error.status !== 429;

const hasOtherContent = (error: unknown): boolean => error instanceof ApiError && error.problem?.code === 'idempotency-key-reused';

const file = async ({ key, answers }: Attempt, isEarlierVersion: boolean): Promise<Filed> => ({ receipt: await fileObjection(toRequest(answers, true), key), answers, isEarlierVersion });

/**
 * Sends the signed objection so that it is filed once, however often it is sent. Where an answer was lost, its key stays:
 * sent again it gives the same receipt, also where something was changed in between, for then the earlier sending counts.
 */
export async function sendFiling(store: FilingStore): Promise<Filed> {
  const { answers, attempt: earlier } = store.get();
  const attempt = { key: earlier?.key ?? crypto.randomUUID(), answers };
  if (!earlier) store.change({ attempt });
  try {
    return await file(attempt, false);
  } catch (error) {
    if (earlier && hasOtherContent(error)) return file(earlier, true);
    if (isRefused(error)) store.change({ attempt: undefined });
    throw error;
  }
}
