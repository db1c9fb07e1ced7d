import type { QueryClient } from '@tanstack/react-query';
import { createContext, use, useSyncExternalStore } from 'react';
import { Uploads, type Upload } from '@/shared/uploads/Uploads';
import { draftFiles } from './draftFiles';
import { DraftKeeper, type Saving } from './draftKeeper';
import { FilingStore, type Filing } from './filingStore';

/** What filling in an objection holds on to: the answers, their saving, and the files on their way. */
export interface FilingParts {
  store: FilingStore;
  keeper: DraftKeeper;
  uploads: Uploads;
}

const opened = new WeakMap<QueryClient, FilingParts>();

/** The filing of this page. It lasts while other pages of the client are looked at: files go on being sent. */
export function openFiling(client: QueryClient, owner: string): FilingParts {
  const open = opened.get(client);
  if (open?.store.owner === owner) return open;
  const store = new FilingStore(owner);
  const keeper = new DraftKeeper(store);
  const parts = { store, keeper, uploads: new Uploads(async () => draftFiles(await keeper.ready())) };
  opened.set(client, parts);
  return parts;
}

export const FilingContext = createContext<FilingParts | undefined>(undefined);

export function useFilingParts(): FilingParts {
  const parts = use(FilingContext);
  if (!parts) throw new Error('useFilingParts needs a FilingContext around it.');
  return parts;
}

/** The filing of this tab as it is now. */
export function useFiling(): Filing {
  const { store } = useFilingParts();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useSaving(): Saving {
  const { keeper } = useFilingParts();
  return useSyncExternalStore(keeper.subscribe, keeper.get);
}

export function useUploads(): Upload[] {
  const { uploads } = useFilingParts();
  return useSyncExternalStore(uploads.subscribe, uploads.get);
}
