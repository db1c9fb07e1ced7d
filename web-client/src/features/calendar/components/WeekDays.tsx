import { Heading } from '@utrecht/component-library-react';
import clsx from 'clsx';
import { useTranslation } from 'react-i18next';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { CalendarList } from '@/shared/work/CalendarList';
import { addDays } from '@/shared/work/days';
import type { CalendarItem } from '@/shared/work/getCalendar';

interface WeekDaysProps {
  monday: string;
  items: CalendarItem[];
  handlerName?: (id: string) => string;
}

/** The days of a week below each other, which reads the same on a telephone and aloud. A weekend in which nothing is stays out. */
export function WeekDays({ monday, items, handlerName }: WeekDaysProps) {
  const { t } = useTranslation('calendar');
  const days = [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(monday, index));
  return (
    <div className="week">
      {days.map((day, index) => {
        const ofDay = items.filter(({ on }) => on === day);
        if (index > 4 && ofDay.length === 0) return null;
        return (
          <section key={day} className={clsx('week__day', day === today() && 'week__day--today')} aria-labelledby={`day-${day}`}>
            <Heading level={2} id={`day-${day}`} appearance="utrecht-heading-4">
              {longDay(day, currentLanguage())}{day === today() && <span className="week__today"> ({t('today')})</span>}
            </Heading>
            {ofDay.length === 0 ? <p className="quiet">{t('nothing')}</p> : <CalendarList items={ofDay} {...(handlerName && { handlerName })} />}
          </section>
        );
      })}
    </div>
  );
}
