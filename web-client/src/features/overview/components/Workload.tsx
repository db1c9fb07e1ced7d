import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { TextLink } from '@/shared/ui/TextLink';
import { useStaffName } from '@/shared/work/listStaffMembers';
import { workloadQuery, type Load } from '../api/getWorkload';
import { ScrollingTable } from './ScrollingTable';

/** Each count, with the worklist that it leads to; null where no one list holds exactly those cases. */
const columns: [keyof Load, string | null][] = [
  ['open', 'open=true'],
  ['overdue', 'open=true&due=overdue'],
  ['dueThisWeek', null],
  ['contactDue', 'contactDue=true'],
  ['waitingOnObjector', 'waitingOnObjector=true'],
  ['atRisk', null],
  ['deadlinePassed', 'deadline=passed'],
  ['noticeOfDefault', 'badge=notice-of-default'],
];

const totalOf = (loads: Load[], name: keyof Load): number => loads.reduce((sum, load) => sum + load[name], 0);

/** A row for each handler, one for what nobody handles, and one for all together. */
export function Workload() {
  const { t } = useTranslation('overview');
  const name = useStaffName();
  const workload = useQuery(workloadQuery);
  if (workload.isPending) return <Busy text={t('load.loading')} />;
  if (workload.isError && !workload.data) return <Failure error={workload.error} onRetry={() => { void workload.refetch(); }} />;

  const { handlers, unassigned } = workload.data;
  const all = [...handlers.map(({ load }) => load), unassigned];
  return (
    <section aria-labelledby="load">
      <Heading level={2} id="load" appearance="utrecht-heading-3">{t('load.title')}</Heading>
      <Paragraph className="quiet">{t('load.hint')} {t('load.atRiskWhy')}</Paragraph>
      {totalOf(all, 'open') === 0 ? <Paragraph>{t('load.none')}</Paragraph> : (
        <ScrollingTable labelledBy="load">
          <thead>
            <tr><th scope="col">{t('load.handler')}</th>{columns.map(([column]) => <th key={column} scope="col" className="table__number">{t(`load.${column}`)}</th>)}</tr>
          </thead>
          <tbody>
            {handlers.map(({ handler, load }) => <Row key={handler} who={name(handler)} load={load} whose={`handler=${encodeURIComponent(handler)}`} />)}
            <Row who={t('load.unassigned')} load={unassigned} whose="unassigned=true" />
          </tbody>
          <tfoot>
            <tr><th scope="row">{t('load.total')}</th>{columns.map(([column]) => <td key={column} className="table__number">{totalOf(all, column)}</td>)}</tr>
          </tfoot>
        </ScrollingTable>
      )}
    </section>
  );
}

function Row({ who, load, whose }: { who: string; load: Load; whose: string }) {
  const { t } = useTranslation('overview');
  return (
    <tr>
      <th scope="row">{who}</th>
      {columns.map(([column, filter]) => (
        <td key={column} className="table__number">
          {filter === null || load[column] === 0 ? load[column] : (
            <TextLink to={`/medewerker/werklijst?${filter}&${whose}`} aria-label={`${who}, ${t(`load.${column}`)}: ${load[column]}`}>{load[column]}</TextLink>
          )}
        </td>
      ))}
    </tr>
  );
}
