import { useEffect } from 'react';
import { useFilingParts, useUploads } from './FilingContext';

const onTheWay = ['waiting', 'sending', 'interrupted'];

/** Goes on with what failed once the connection is back, and asks before the page is closed while files are on their way. */
export function useConnection(): void {
  const { keeper, uploads } = useFilingParts();
  const isSending = useUploads().some(({ state }) => onTheWay.includes(state));

  useEffect(() => {
    const goOn = (): void => {
      uploads.retry();
      if (keeper.get() === 'failed') void keeper.save();
    };
    addEventListener('online', goOn);
    return () => { removeEventListener('online', goOn); };
  }, [keeper, uploads]);

  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    addEventListener('beforeunload', ask);
    return () => { removeEventListener('beforeunload', ask); };
  }, [isSending]);
}
