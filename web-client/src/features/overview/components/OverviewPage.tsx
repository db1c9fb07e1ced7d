import '../texts';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/dates';
import { Screen } from '@/shared/ui/Screen';
import { Counts } from '@/shared/work/Counts';
import { addDays } from '@/shared/work/days';
import { attention } from '../attention';
import { Costs } from './Costs';
import { IntentionFigures } from './IntentionFigures';
import { Workload } from './Workload';

/** Who has how much to do and what may come too late, and what the work costs and brings. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const to = today();
  const period = { from: addDays(to, -364), to };
  return (
    <Screen title={t('title')} lead={<Paragraph appearance="lead">{t('lead')}</Paragraph>}>
      <div className="overview">
        <Counts title={t('attention')} whose={{}} counts={attention} />
        <Workload />
        <Costs {...period} />
        <IntentionFigures {...period} />
      </div>
    </Screen>
  );
}
