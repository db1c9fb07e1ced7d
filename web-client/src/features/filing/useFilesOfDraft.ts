import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getDraft } from './api/getDraft';
import { useFilingParts } from './FilingContext';

/** Reads once which files came before this page was opened. */
export function useFilesOfDraft() {
  const { keeper, uploads, store } = useFilingParts();
  const [draftId] = useState(() => store.get().draft?.id);
  return useQuery({
    queryKey: ['files-of-draft', store.owner, draftId],
    queryFn: async () => {
      uploads.load((await getDraft(await keeper.ready())).documents);
      return true;
    },
    enabled: draftId !== undefined,
    staleTime: Infinity,
  });
}
