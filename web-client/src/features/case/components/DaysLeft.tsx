import clsx from 'clsx';
import { useTranslation } from 'react-i18next';
import { daysBetween, today } from '@/shared/format/dates';

/** How far away a day is, in words; what is late looks so too. */
export function DaysLeft({ day }: { day: string }) {
  const { t } = useTranslation('case');
  const left = daysBetween(today(), day);
  return <span className={clsx('days-left', left < 0 && 'days-left--late')}>{left < 0 ? t('next.late', { count: -left }) : t('next.left', { count: left })}</span>;
}
