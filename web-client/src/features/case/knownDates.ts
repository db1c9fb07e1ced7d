import type { Deadlines } from './api/getDeadlines';

type DateName =
  | 'deadline' | 'conservativeDeadline' | 'latestDayToAdjourn' | 'filing' | 'lastDayDocuments' | 'inspectionFromLatest' | 'graceEnd' | 'penaltyFrom' | 'penaltyUntil' | 'orderDue' | 'appeal' | 'destroyFrom';

export interface KnownDate {
  name: DateName;
  on: string;
  /** How the date came about, in order. */
  steps: Deadlines['explanation'];
}

/** Every date that is known of a case, in order, each with the rules that lead to it. */
export function knownDates({ filing, decision, hearing, penalty, appeal, retention, explanation }: Deadlines): KnownDate[] {
  const dates: [DateName, string | null | undefined, string][] = [
    ['filing', filing?.lastDay, 'filing.lastDay'],
    ['deadline', decision?.deadline, 'decision.deadline'],
    ['conservativeDeadline', decision?.conservativeDeadline === decision?.deadline ? undefined : decision?.conservativeDeadline, 'decision.conservativeDeadline'],
    ['latestDayToAdjourn', decision?.latestDayToAdjourn, 'decision.latestDayToAdjourn'],
    ['lastDayDocuments', hearing?.lastDayDocuments, 'hearing.lastDayDocuments'],
    ['inspectionFromLatest', hearing?.inspectionFromLatest, 'hearing.inspectionFromLatest'],
    ['graceEnd', penalty?.graceEnd, 'penalty.graceEnd'],
    ['penaltyFrom', penalty?.firstDay, 'penalty.firstDay'],
    ['penaltyUntil', penalty?.lastDay, 'penalty.lastDay'],
    ['orderDue', penalty?.orderDue, 'penalty.orderDue'],
    ['appeal', appeal?.lastDay, 'appeal.lastDay'],
    ['destroyFrom', retention?.destroyFrom, 'retention.destroyFrom'],
  ];
  return dates
    .flatMap(([name, on, produces]) => (on == null ? [] : [{ name, on, steps: explanation.filter((step) => step.produces === produces) }]))
    .sort((a, b) => a.on.localeCompare(b.on));
}
