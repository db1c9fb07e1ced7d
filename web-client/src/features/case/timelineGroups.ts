import type { TimelineEntry } from './api/listTimeline';

export const groups = ['contact', 'procedure', 'mediation', 'outcome', 'file'] as const;
export type Group = (typeof groups)[number];

/** What kind of thing happened: by what a handler looks for in a long timeline. A type that is not named is about the file. */
export function groupOf(type: TimelineEntry['type']): Group {
  if (type.startsWith('mediation-')) return 'mediation';
  if (type.startsWith('contact-') || type.startsWith('callback-') || type.startsWith('agreement') || type === 'went-on-without-contact') return 'contact';
  if (type.startsWith('withdrawal-') || type === 'informal-outcome-recorded' || type === 'objection-withdrawn') return 'outcome';
  if (type === 'fact-recorded' || type === 'grounds-supplied' || type === 'objection-filed' || type === 'handler-assigned') return 'procedure';
  return 'file';
}
