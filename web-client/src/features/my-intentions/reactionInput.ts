import { instantAt } from '@/shared/format/dates';
import type { Reaction } from './api/reactToIntention';

/** A reaction as it is filled in: day, time and number belong to a request to be called. */
export interface ReactionInput {
  kind: '' | 'view' | 'question' | 'call-back';
  text: string;
  day: string;
  time: string;
  phone: string;
}

/** What is sent: nothing of fields that stayed filled in when another kind was chosen. */
export function reactionOf({ kind, text, day, time, phone }: ReactionInput): Reaction {
  const said = text.trim() === '' ? null : text.trim();
  return kind === 'call-back' ? { kind, text: said, callAt: instantAt(day, time), phone: phone.trim() } : { kind: kind === '' ? null : kind, text: said };
}
