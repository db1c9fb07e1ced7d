import './texts';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/dates';

/** Days from one day to another; negative where the other comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** A day so many days later, or earlier. */
export const addDays = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** How far a day is: of something to do ("3 dagen te laat", "over 2 dagen"), and of a last day ("nog 2 dagen"). */
export function useDistance(): { due: (day: string) => string; last: (day: string) => string } {
  const { t } = useTranslation('work');
  return {
    due: (day) => {
      const days = daysBetween(today(), day);
      if (days < 0) return t('days.late', { count: -days });
      return days === 0 ? t('days.today') : days === 1 ? t('days.tomorrow') : t('days.in', { count: days });
    },
    last: (day) => {
      const days = daysBetween(today(), day);
      if (days < 0) return t('days.passed', { count: -days });
      return days === 0 ? t('days.lastDay') : t('days.left', { count: days });
    },
  };
}
