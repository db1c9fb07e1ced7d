import '../texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Pages } from '@/shared/ui/Pages';
import { Screen } from '@/shared/ui/Screen';
import { worklistQuery } from '@/shared/work/listObjections';
import { useStaffName } from '@/shared/work/listStaffMembers';
import { CaseRow } from './CaseRow';
import { SearchField } from './SearchField';

/** Looks for a case among all of them, closed ones too. */
export function SearchPage() {
  const { t } = useTranslation('worklist');
  const [params, setParams] = useSearchParams();
  const text = params.get('q')?.trim() ?? '';
  return (
    <Screen title={t('find.title')} lead={<Paragraph>{t('find.lead')}</Paragraph>}>
      <div className="worklist">
        <SearchField text={text} onSearch={(q) => { setParams(q === '' ? {} : { q }); }} />
        {text === '' ? <Paragraph className="quiet">{t('find.start')}</Paragraph> : <Results text={text} />}
      </div>
    </Screen>
  );
}

function Results({ text }: { text: string }) {
  const { t } = useTranslation('worklist');
  const handlerName = useStaffName();
  const list = useInfiniteQuery(worklistQuery({ text, sort: '-receivedAt' }));
  return (
    <section aria-labelledby="results">
      <Heading level={2} id="results">{t('find.results')}</Heading>
      <Pages list={list} loading={t('loading')} more={t('more')} empty={<Paragraph role="status">{t('find.none', { text })}</Paragraph>}>
        {(items) => (
          <>
            <p role="status" className="quiet">{list.hasNextPage ? t('shownMore', { count: items.length }) : t('shown', { count: items.length })}</p>
            <ul className="case-rows case-rows--plain">
              {items.map((objection) => <CaseRow key={objection.id} objection={objection} handlerName={handlerName} />)}
            </ul>
          </>
        )}
      </Pages>
    </section>
  );
}
