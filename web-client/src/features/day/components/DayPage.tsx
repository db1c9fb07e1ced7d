import '../texts';
import { useTranslation } from 'react-i18next';
import { Paragraph } from '@utrecht/component-library-react';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useHasRole } from '@/shared/session/roles';
import { Screen } from '@/shared/ui/Screen';
import { Counts } from '@/shared/work/Counts';
import { coordinatorCounts, ownCounts } from '../counts';
import { DoFirst } from './DoFirst';
import { TodaysCalls } from './TodaysCalls';

/** Where the day of a handler begins: what to do first, whom to call when, and how much there is. */
export function DayPage() {
  const { t } = useTranslation('day');
  const isCoordinator = useHasRole('coordinator');
  return (
    <Screen title={t('title')} lead={<Paragraph appearance="lead">{longDay(today(), currentLanguage())}</Paragraph>}>
      <div className="columns">
        <div className="columns__main"><DoFirst /></div>
        <div className="columns__side"><TodaysCalls /></div>
      </div>
      <Counts title={t('yourCases')} whose={{ handler: 'me' }} counts={ownCounts} />
      {isCoordinator && <Counts title={t('forCoordinator')} whose={{ owner: 'coordinator' }} counts={coordinatorCounts} />}
    </Screen>
  );
}
