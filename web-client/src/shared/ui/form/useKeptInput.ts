import { useCallback, useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useSession } from '@/shared/session/SessionContext';
import { keepInput, keptInput, ownerOf, removeInput } from '@/shared/session/keptInput';

/**
 * Keeps what is typed in this tab until it was sent: a session that ends, a page that is left or a browser that reloads
 * loses nothing. Only who typed it gets it back.
 */
export function useKeptInput<T extends FieldValues>(form: UseFormReturn<T>, name: string | undefined): { wasRestored: boolean; forget: () => void } {
  const { session } = useSession();
  const [wasRestored, setWasRestored] = useState(false);
  const owner = session && ownerOf(session);
  const { subscribe, reset } = form;

  useEffect(() => {
    if (name === undefined || owner === undefined) return;
    const kept = keptInput(owner, name) as T | undefined;
    if (kept) {
      reset(kept, { keepDefaultValues: true });
      // eslint-disable-next-line react-hooks/set-state-in-effect -- what the tab kept is known only once the reader is
      setWasRestored(true);
    }
    return subscribe({ formState: { values: true }, callback: ({ values }) => { keepInput(owner, name, values); } });
  }, [name, owner, subscribe, reset]);

  const forget = useCallback(() => {
    if (name !== undefined && owner !== undefined) removeInput(owner, name);
    setWasRestored(false);
  }, [name, owner]);
  return { wasRestored, forget };
}
