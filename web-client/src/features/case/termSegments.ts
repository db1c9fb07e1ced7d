import { addDays, daysBetween } from '@/shared/work/days';
import type { Deadlines } from './api/getDeadlines';

export type SegmentKind = 'before' | 'running' | 'omission' | 'pause' | 'adjourned' | 'postponed' | 'overdue';

/** Days in a row on which the same happens to the term to decide. */
export interface Segment {
  kind: SegmentKind;
  /** First and last day, both included. */
  from: string;
  to: string;
  days: number;
}

interface Change {
  kind: 'running' | 'adjourned' | 'postponed';
  from: string;
}

const effectOf: Record<string, Change['kind']> = { adjourned: 'adjourned', postponed: 'postponed' };

/** Where the term begins, and from which day on it is an extension. A standstill is no extension: it shows on its own days. */
function changesIn({ explanation }: Deadlines): Change[] {
  const steps = explanation.filter((step) => step.produces === 'decision.deadline');
  return steps.flatMap((step, index) => {
    if (index === 0) return [{ kind: 'running', from: step.from }];
    const kind = effectOf[step.fact];
    return kind === undefined ? [] : [{ kind, from: step.from }];
  });
}

/**
 * The days from receipt to the last day to decide, cut where something changes: waiting for the filing term to end, running,
 * standing still, adjourned or postponed; and what is too late, up to today. Empty where the last day is not known.
 */
export function segmentsOf(deadlines: Deadlines, receivedOn: string, today: string): Segment[] {
  const { decision } = deadlines;
  if (!decision) return [];
  const changes = changesIn(deadlines);
  const last = decision.overdue && today > decision.deadline ? today : decision.deadline;

  const kindOn = (day: string): SegmentKind => {
    if (day > decision.deadline) return 'overdue';
    const standstill = decision.standstills.findLast(({ from, to }) => from <= day && day <= to);
    if (standstill) return standstill.agreed ? 'pause' : 'omission';
    return changes.findLast(({ from }) => from <= day)?.kind ?? 'before';
  };

  const segments: Segment[] = [];
  for (let day = receivedOn; day <= last; day = addDays(day, 1)) {
    const kind = kindOn(day);
    const current = segments.at(-1);
    if (current?.kind === kind) {
      current.to = day;
      current.days += 1;
    } else {
      segments.push({ kind, from: day, to: day, days: 1 });
    }
  }
  return segments;
}

/** Where things stand on a line that is as long as all segments together, in percent of its length. */
export interface Scale {
  /** Where a day begins; the day after the last is the end of the line. */
  at: (day: string) => number;
  holds: (day: string) => boolean;
}

export function scaleOf(segments: Segment[]): Scale {
  const [first, last] = [segments[0]?.from ?? '', segments.at(-1)?.to ?? ''];
  const days = daysBetween(first, last) + 1;
  return {
    at: (day) => (daysBetween(first, day) / days) * 100,
    holds: (day) => day >= first && day <= last,
  };
}

/** The first days of months on the line, at most so many: what a reader measures by. */
export function monthsOn(segments: Segment[], most: number): string[] {
  const [first, last] = [segments[0]?.from ?? '', segments.at(-1)?.to ?? ''];
  const months: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (day.endsWith('-01')) months.push(day);
  const every = Math.max(1, Math.ceil(months.length / most));
  return months.filter((_, index) => index % every === 0);
}
