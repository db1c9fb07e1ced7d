import type { TimelineEntry } from './api/listTimeline';

interface Known {
  /** Entries up to here the reader was told of. */
  toldUpTo: number;
  /** Entries up to here are in what is shown. */
  shownUpTo: number;
  me: string;
}

/** What the reader does not know yet: what others did, and what he or she did in another window that this one does not show. */
export const newsIn = (entries: TimelineEntry[], { toldUpTo, shownUpTo, me }: Known): TimelineEntry[] =>
  entries.filter(({ sequence, actor }) => sequence > toldUpTo && (actor !== me || sequence > shownUpTo));
