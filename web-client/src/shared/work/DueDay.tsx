import clsx from 'clsx';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useDistance } from './days';

/** A day by which something must be done, with how far it is: the distance first, because that is what one looks for. */
export function DueDay({ day, isLastDay = false }: { day: string; isLastDay?: boolean }) {
  const { due, last } = useDistance();
  return (
    <span className={clsx('due', day < today() && 'due--late')}>
      <strong>{isLastDay ? last(day) : due(day)}</strong>
      {' '}
      <time dateTime={day}>{longDay(day, currentLanguage())}</time>
    </span>
  );
}
