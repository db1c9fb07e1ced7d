import { createContext, use, useSyncExternalStore } from 'react';
import type { Filing, FilingStore } from './filingStore';

export const FilingContext = createContext<FilingStore | undefined>(undefined);

export function useFilingStore(): FilingStore {
  const store = use(FilingContext);
  if (!store) throw new Error('useFilingStore needs a FilingContext around it.');
  return store;
}

/** The filing of this tab as it is now. */
export function useFiling(): Filing {
  const store = useFilingStore();
  return useSyncExternalStore(store.subscribe, store.get);
}
