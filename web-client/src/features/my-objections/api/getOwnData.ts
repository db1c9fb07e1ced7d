import { api, unwrap } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';

export type OwnData = components['schemas']['PersonalDataExport'];

/**
 * All that is held about the reader. It comes ten cases at a time: the parts become one document, and `onPart` hears how many
 * cases there are so far.
 */
export async function getOwnData(onPart: (cases: number) => void): Promise<OwnData> {
  let whole: OwnData | undefined;
  let cursor: string | undefined;
  do {
    const part: OwnData = await unwrap(api.GET('/my/data', { params: { query: cursor === undefined ? {} : { cursor } } }));
    whole = whole ? { ...whole, cases: [...whole.cases, ...part.cases], nextCursor: null } : { ...part, nextCursor: null };
    cursor = part.nextCursor ?? undefined;
    onPart(whole.cases.length);
  } while (cursor !== undefined);
  return whole;
}
