import { useEffect, useSyncExternalStore } from 'react';
import type { Upload, Uploads } from './Uploads';

const onTheWay = ['waiting', 'sending', 'interrupted'];

/** The files on their way: goes on with what failed once the connection is back, and asks before the page is closed meanwhile. */
export function useSending(uploads: Uploads): Upload[] {
  const list = useSyncExternalStore(uploads.subscribe, uploads.get);
  const isSending = list.some(({ state }) => onTheWay.includes(state));

  useEffect(() => {
    addEventListener('online', uploads.retry);
    return () => { removeEventListener('online', uploads.retry); };
  }, [uploads]);

  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
    addEventListener('beforeunload', ask);
    return () => { removeEventListener('beforeunload', ask); };
  }, [isSending]);

  return list;
}
