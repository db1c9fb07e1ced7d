import { useEffect } from 'react';
import { useSending } from '@/shared/uploads/useSending';
import { useFilingParts } from './FilingContext';

/** Goes on with what failed once the connection is back: files, and saving. */
export function useConnection(): void {
  const { keeper, uploads } = useFilingParts();
  useSending(uploads);

  useEffect(() => {
    const goOn = (): void => { if (keeper.get() === 'failed') void keeper.save(); };
    addEventListener('online', goOn);
    return () => { removeEventListener('online', goOn); };
  }, [keeper]);
}
