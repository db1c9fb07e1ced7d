import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { euros, wholeNumber } from '@/shared/format/numbers';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { costsQuery } from '../api/getCosts';
import { ScrollingTable } from './ScrollingTable';

/** What each way of treating an objection took and cost. */
export function Costs({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('overview');
  const language = currentLanguage();
  const costs = useQuery(costsQuery(from, to));
  return (
    <section aria-labelledby="costs">
      <Heading level={2} id="costs" appearance="utrecht-heading-3">{t('costs.title')}</Heading>
      <Paragraph className="quiet">{t('costs.lead', { from: longDay(from, language), to: longDay(to, language) })}</Paragraph>
      {costs.isPending && <Busy text={t('costs.loading')} />}
      {costs.isError && !costs.data && <Failure error={costs.error} onRetry={() => { void costs.refetch(); }} />}
      {costs.data?.routes.length === 0 && <Paragraph>{t('costs.none')}</Paragraph>}
      {costs.data && costs.data.routes.length > 0 && (
        <ScrollingTable labelledBy="costs">
          <thead>
            <tr>
              <th scope="col">{t('costs.route')}</th>
              {(['cases', 'hours', 'cost', 'perCase'] as const).map((column) => <th key={column} scope="col" className="table__number">{t(`costs.${column}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {costs.data.routes.map(({ route, cases, minutes, euroCents, euroCentsPerCase }) => (
              <tr key={route}>
                <th scope="row">{t(`costs.routes.${route}`)}</th>
                <td className="table__number">{wholeNumber(cases, language)}</td>
                <td className="table__number">{wholeNumber(Math.round(minutes / 60), language)}</td>
                <td className="table__number">{euros(euroCents, language)}</td>
                <td className="table__number">{euros(euroCentsPerCase, language)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
    </section>
  );
}
