import type { Count } from '@/shared/work/Counts';

/** What a coordinator has to look at first, over all handlers. */
export const attention: Count[] = [
  { name: 'deadlinePassed', filter: 'deadline=passed', isPressing: true },
  { name: 'noticeOfDefault', filter: 'badge=notice-of-default', isPressing: true },
  { name: 'unassigned', filter: 'open=true&unassigned=true', isPressing: true },
  { name: 'deadlineWithinOneWeek', filter: 'deadline=within-one-week' },
  { name: 'contactDue', filter: 'contactDue=true' },
];
