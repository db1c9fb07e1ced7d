/** What is known of a case, so that one act makes all of it be read again. */
export const caseKey = (objectionId: string, ...parts: (string | number)[]) => ['case', objectionId, ...parts];

/** A case does not change under the reader's hands: a newer version is told, and shown when the reader wants it. */
export const asRead = { staleTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;
