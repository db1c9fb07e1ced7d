import { ApiError } from '@/shared/api/problem';
import { draftHeaders } from './api/draftAccess';
import { fileObjection } from './api/fileObjection';
import type { Attempt, Filed, FilingStore } from './filingStore';
import { toRequest } from './toRequest';

/** The answer says that nothing was filed; every other failure leaves open whether it was. */
const isRefused = (error: unknown): boolean => error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 409 && error.status !== 429;

const hasOtherContent = (error: unknown): boolean => error instanceof ApiError && error.problem?.code === 'idempotency-key-reused';

type Version = Attempt['tried'][number];
type Sent = Omit<Filed, 'files'>;

const file = async ({ answers, draft }: Version, key: string, isEarlierVersion: boolean): Promise<Sent> =>
  ({ receipt: await fileObjection(toRequest(answers, draft?.id), key, draftHeaders(draft?.token ?? null)), answers, isEarlierVersion });

/**
 * Sends the signed objection so that it is filed once, however often it is sent. Where an answer was lost, its key stays:
 * sent again it gives the same receipt, also where something was changed in between, for then the earlier sending counts.
 */
export async function sendFiling(store: FilingStore): Promise<Sent> {
  const { answers, draft, attempt } = store.get();
  const { key, tried } = attempt ?? { key: crypto.randomUUID(), tried: [] };
  const version: Version = { answers, draft };
  store.change({ attempt: { key, tried: [...tried, version] } });
  try {
    return await file(version, key, false);
  } catch (error) {
    if (hasOtherContent(error)) return fileEarlier(tried, key, error);
    if (isRefused(error)) store.change({ attempt: undefined });
    throw error;
  }
}

/** Finds the version that had arrived, the last one first. */
async function fileEarlier(tried: Version[], key: string, otherwise: unknown): Promise<Sent> {
  for (const version of tried.toReversed()) {
    try {
      return await file(version, key, true);
    } catch (error) {
      if (!hasOtherContent(error)) throw error;
    }
  }
  throw otherwise;
}
