import clsx from 'clsx';
import { today } from '@/shared/format/dates';
import { useDistance } from '@/shared/work/days';

/** How far away a day is, in words; what is late looks so too. */
export function DaysLeft({ day, isLastDay = false }: { day: string; isLastDay?: boolean }) {
  const { due, last } = useDistance();
  return <span className={clsx('days-left', day < today() && 'days-left--late')}>{isLastDay ? last(day) : due(day)}</span>;
}
