import type { Count } from '@/shared/work/Counts';

const own = 'handler=me';

export const ownCounts: Count[] = [
  { name: 'overdue', filter: `${own}&due=overdue`, isPressing: true },
  { name: 'dueToday', filter: `${own}&due=today` },
  { name: 'dueLaterThisWeek', filter: `${own}&due=later-this-week` },
  { name: 'contactDue', filter: `contactDue=true&${own}` },
  { name: 'deadlinePassed', filter: `${own}&deadline=passed`, isPressing: true },
  { name: 'deadlineWithinOneWeek', filter: `${own}&deadline=within-one-week` },
  { name: 'deadlineWithinTwoWeeks', filter: `${own}&deadline=within-two-weeks` },
  { name: 'noticeOfDefault', filter: `${own}&badge=notice-of-default`, isPressing: true },
  { name: 'waitingOnObjector', filter: `waitingOnObjector=true&${own}` },
  { name: 'open', filter: `open=true&${own}` },
];

const coordinators = 'owner=coordinator';

export const coordinatorCounts: Count[] = [
  { name: 'overdue', filter: `${coordinators}&due=overdue`, isPressing: true },
  { name: 'dueToday', filter: `${coordinators}&due=today` },
  { name: 'unassigned', filter: `open=true&unassigned=true&${coordinators}` },
  { name: 'deadlinePassed', filter: `${coordinators}&deadline=passed`, isPressing: true },
];
