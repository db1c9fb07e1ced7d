import '../texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Pages } from '@/shared/ui/Pages';
import { Screen } from '@/shared/ui/Screen';
import { intendedDecisionsQuery, type IntentionFilters } from '../api/listIntendedDecisions';
import { IntentionRow } from './IntentionRow';

const lists = { due: { contactDue: true }, open: { state: 'open' }, contacted: { state: 'contacted' }, all: {} } as const satisfies Record<string, IntentionFilters>;
type Shown = keyof typeof lists;

/** The calls to make before decisions, what is due first on top. */
export function IntendedDecisionsPage() {
  const { t } = useTranslation('intendedDecisions');
  const [params] = useSearchParams();
  const asked = params.get('show') ?? '';
  const shown: Shown = asked in lists ? (asked as Shown) : 'due';
  const list = useInfiniteQuery(intendedDecisionsQuery(lists[shown]));
  return (
    <Screen title={t('title')} lead={<Paragraph appearance="lead">{t('lead')}</Paragraph>}>
      <nav aria-label={t('show.label')}>
        <ul className="views">
          {(Object.keys(lists) as Shown[]).map((name) => (
            <li key={name}><Link to={{ search: `show=${name}` }} aria-current={name === shown ? 'page' : undefined} className={name === shown ? 'views__link views__link--current' : 'views__link'}>{t(`show.${name}`)}</Link></li>
          ))}
        </ul>
      </nav>
      <Pages
        list={list}
        loading={t('loading')}
        more={t('more')}
        empty={(
          <section className="panel" aria-labelledby="empty">
            <Heading level={2} id="empty" appearance="utrecht-heading-3">{t('none.title')}</Heading>
            <Paragraph>{shown === 'due' ? t('none.due') : t('none.text')}</Paragraph>
          </section>
        )}
      >
        {(items) => <ul className="cards">{items.map((intention) => <li key={intention.id}><IntentionRow intention={intention} /></li>)}</ul>}
      </Pages>
    </Screen>
  );
}
