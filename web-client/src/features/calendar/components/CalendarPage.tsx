import '../texts';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { isDay } from '@/shared/ui/form/DateField';
import { Screen } from '@/shared/ui/Screen';
import { addDays, mondayOf } from '@/shared/work/days';
import { calendarQuery } from '@/shared/work/getCalendar';
import { useStaffName } from '@/shared/work/listStaffMembers';
import { WeekDays } from './WeekDays';
import { WeekNavigation } from './WeekNavigation';
import { WhoseCalendar } from './WhoseCalendar';

/** Calls, hearings, sessions and last days, a week at a time. The address says which week, and whose. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const language = currentLanguage();
  const [params, setParams] = useSearchParams();
  const asked = params.get('week');
  const monday = mondayOf(asked !== null && isDay(asked) ? asked : today());
  const sunday = addDays(monday, 6);
  const handler = params.get('handler') ?? 'me';
  const calendar = useQuery(calendarQuery(monday, sunday, handler === 'all' ? undefined : handler));
  const handlerName = useStaffName();

  return (
    <Screen title={t('title')} lead={<Paragraph appearance="lead">{t('week', { from: longDay(monday, language), to: longDay(sunday, language) })}</Paragraph>}>
      <div className="calendar-tools">
        <WeekNavigation monday={monday} />
        <WhoseCalendar handler={handler} onChange={(whose) => { setParams((before) => { before.set('handler', whose); return before; }); }} />
      </div>
      {calendar.isPending && <Busy text={t('loading')} />}
      {calendar.isError && !calendar.data && <Failure error={calendar.error} onRetry={() => { void calendar.refetch(); }} />}
      {calendar.data && (
        <>
          {calendar.data.incomplete.length > 0 && <Paragraph role="status">{t('incomplete')}</Paragraph>}
          {calendar.data.items.length === 0 && <Paragraph role="status">{t('emptyWeek')}</Paragraph>}
          <WeekDays monday={monday} items={calendar.data.items} {...(handler !== 'me' && { handlerName })} />
        </>
      )}
    </Screen>
  );
}
