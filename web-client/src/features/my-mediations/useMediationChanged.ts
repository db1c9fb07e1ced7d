import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { mediationQuery } from './api/getMediation';
import { mediationsQuery, type Mediation } from './api/listMediations';

/** Shows what a change made of the mediation; without an answer it is read anew, since somebody else changed it. */
export function useMediationChanged(referralId: string): (changed?: Mediation) => Promise<void> {
  const client = useQueryClient();
  return useCallback(async (changed) => {
    if (changed) client.setQueryData(mediationQuery(referralId).queryKey, changed);
    else await client.invalidateQueries({ queryKey: mediationQuery(referralId).queryKey });
    await client.invalidateQueries({ queryKey: mediationsQuery.queryKey });
  }, [client, referralId]);
}
