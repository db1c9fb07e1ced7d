import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { bySession } from '@/shared/api/access';
import { caseKey } from './api/caseKey';
import { ownObjectionsQuery } from './api/listOwnObjections';

/** After a change in a case: all that is known of it and the overview are asked anew. */
export function useCaseRefresh(objectionId: string): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: caseKey(bySession, objectionId) }),
      client.invalidateQueries({ queryKey: ownObjectionsQuery(bySession).queryKey }),
    ]);
  }, [client, objectionId]);
}
