import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/dates';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { TextLink } from '@/shared/ui/TextLink';
import { CalendarList } from '@/shared/work/CalendarList';
import { calendarQuery, type CalendarItem } from '@/shared/work/getCalendar';

/** The appointments of today by their time, and what else has to do with today. */
export function TodaysCalls() {
  const { t } = useTranslation('day');
  const day = today();
  const calendar = useQuery(calendarQuery(day, day, 'me'));
  return (
    <section className="panel" aria-labelledby="calls">
      <Heading level={2} id="calls" appearance="utrecht-heading-3">{t('calls.title')}</Heading>
      {calendar.isPending && <Busy text={t('calls.loading')} />}
      {calendar.isError && !calendar.data && <Failure error={calendar.error} onRetry={() => { void calendar.refetch(); }} />}
      {calendar.data && <Items items={calendar.data.items} />}
      <TextLink to="/medewerker/agenda">{t('calls.calendar')}</TextLink>
    </section>
  );
}

function Items({ items }: { items: CalendarItem[] }) {
  const { t } = useTranslation('day');
  const calls = items.filter(({ kind }) => kind === 'callback');
  const rest = items.filter(({ kind }) => kind !== 'callback');
  return (
    <>
      {calls.length === 0 ? <Paragraph className="quiet">{t('calls.none')}</Paragraph> : <CalendarList items={calls} />}
      {rest.length > 0 && (
        <>
          <Heading level={3} appearance="utrecht-heading-4">{t('calls.today')}</Heading>
          <CalendarList items={rest} />
        </>
      )}
    </>
  );
}
