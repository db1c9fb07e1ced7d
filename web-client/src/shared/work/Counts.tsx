import './texts';
import { useQuery } from '@tanstack/react-query';
import { Heading } from '@utrecht/component-library-react';
import clsx from 'clsx';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { workSummaryQuery, type Whose, type WorkSummary } from './getWorkSummary';

/** A count, and the worklist that it is the length of. */
export interface Count {
  name: keyof WorkSummary;
  filter: string;
  /** More than none of these asks for attention. */
  isPressing?: boolean;
}

/** How much there is of what; each count leads to those cases. */
export function Counts({ title, whose, counts }: { title: string; whose: Whose; counts: Count[] }) {
  const { t } = useTranslation('work');
  const id = useId();
  const summary = useQuery(workSummaryQuery(whose));
  return (
    <section className="counts" aria-labelledby={id}>
      <Heading level={2} id={id} appearance="utrecht-heading-3">{title}</Heading>
      {summary.isPending && <Busy text={t('counts.loading')} />}
      {summary.isError && !summary.data && <Failure error={summary.error} onRetry={() => { void summary.refetch(); }} />}
      {summary.data && (
        <ul className="counts__list">
          {counts.map(({ name, filter, isPressing }) => (
            <li key={name}>
              <Link to={`/medewerker/werklijst?${filter}`} className={clsx('count', isPressing && summary.data[name] > 0 && 'count--pressing', summary.data[name] === 0 && 'count--none')}>
                <span className="count__number">{summary.data[name]}</span>{' '}<span className="count__name">{t(`counts.${name}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
