import { createContext, use } from 'react';
import type { Objection } from './api/getObjection';
import type { TimelineEntry } from './api/listTimeline';

export interface Case {
  id: string;
  objection: Objection;
  /** Of the objection as it is shown: goes along with a change of it. */
  version: string;
  isOpen: boolean;
  /** Identifier of the reader, by which the case names who did something. */
  me: string;
  /** All that happened up to what is shown, oldest first; undefined until it is known. */
  entries: TimelineEntry[] | undefined;
  /** What others did that the reader was not told of yet. */
  news: TimelineEntry[];
  /** There is a newer version than the one that is shown. */
  isStale: boolean;
  /** Reads everything of the case anew. */
  refresh: () => Promise<void>;
  /** The reader knows the news. */
  acknowledge: () => void;
}

export const CaseContext = createContext<Case | undefined>(undefined);

/** The case that the page is about. */
export function useCase(): Case {
  const found = use(CaseContext);
  if (!found) throw new Error('useCase needs a CaseArea around it.');
  return found;
}
