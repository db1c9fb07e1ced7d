import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { today } from '@/shared/format/dates';
import { ActionLink } from '@/shared/ui/TextLink';
import { addDays, mondayOf } from '@/shared/work/days';

/** To the week before, the week after and the present one. */
export function WeekNavigation({ monday }: { monday: string }) {
  const { t } = useTranslation('calendar');
  const [params] = useSearchParams();
  const to = (week: string) => {
    const address = new URLSearchParams(params);
    address.set('week', week);
    return { search: address.toString() };
  };
  return (
    <nav aria-label={t('navigation')}>
      <ul className="actions">
        <li><ActionLink secondary to={to(addDays(monday, -7))}>{t('previous')}</ActionLink></li>
        <li><ActionLink secondary to={to(mondayOf(today()))} aria-current={monday === mondayOf(today()) ? 'date' : undefined}>{t('thisWeek')}</ActionLink></li>
        <li><ActionLink secondary to={to(addDays(monday, 7))}>{t('next')}</ActionLink></li>
      </ul>
    </nav>
  );
}
