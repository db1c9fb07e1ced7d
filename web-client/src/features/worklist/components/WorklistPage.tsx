import '../texts';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pages } from '@/shared/ui/Pages';
import { Screen } from '@/shared/ui/Screen';
import { useStaffName } from '@/shared/work/listStaffMembers';
import { worklistQuery } from '@/shared/work/listObjections';
import type { AssignmentResult } from '../api/assignHandlers';
import { worklistViewsQuery } from '../api/listWorklistViews';
import { addressOf } from '../filters';
import { filtersOf } from '../savedFilters';
import { useChanges } from '../useChanges';
import { useFilters } from '../useFilters';
import { useRowKeys } from '../useRowKeys';
import { useSelection } from '../useSelection';
import { useShortcuts } from '../useShortcuts';
import { ActiveFilters } from './ActiveFilters';
import { BulkBar } from './BulkBar';
import { BulkResult } from './BulkResult';
import { CaseRow } from './CaseRow';
import { ChangesNotice } from './ChangesNotice';
import { FilterBar } from './FilterBar';
import { KeysDialog } from './KeysDialog';
import { ListHead } from './ListHead';
import { SaveViewDialog } from './SaveViewDialog';
import { SearchField } from './SearchField';
import { ViewLinks } from './ViewLinks';

/** The cases that there is work in: narrowed, ordered, chosen and divided, with the keyboard or without. */
export function WorklistPage() {
  const { t } = useTranslation('worklist');
  const client = useQueryClient();
  const { filters, change, clear } = useFilters();
  const list = useInfiniteQuery(worklistQuery(filters));
  const shown = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const changes = useChanges(filters, shown);
  const selection = useSelection(shown.map(({ id }) => id), addressOf(filters));
  const handlerName = useStaffName();
  const [dialog, setDialog] = useState<'keys' | 'view'>();
  const [result, setResult] = useState<AssignmentResult>();

  const search = useRef<HTMLInputElement>(null);
  const help = useCallback(() => { setDialog('keys'); }, []);
  const toSearch = useCallback(() => { search.current?.focus(); }, []);
  const shortcuts = useShortcuts(useRowKeys(selection.toggle, toSearch, help));

  const { data: views = [] } = useQuery(worklistViewsQuery);
  const current = views.find((view) => view.isOwn && addressOf(filtersOf(view)) === addressOf(filters));

  const readAgain = async () => {
    changes.forget();
    await client.invalidateQueries({ queryKey: ['objections'] });
  };

  return (
    <Screen title={t('title')}>
      <div className="worklist">
        <ViewLinks filters={filters} />
        <SearchField text={filters.text ?? ''} onSearch={(text) => { change({ text: text === '' ? undefined : text }); }} input={search} />
        <FilterBar filters={filters} onChange={change} />
        <ActiveFilters filters={filters} onChange={change} onClear={clear} />
        <div className="worklist__tools">
          <Button appearance="subtle-button" onClick={() => { setDialog('view'); }}>{current ? t('save.manage') : t('save.open')}</Button>
          <Button appearance="subtle-button" onClick={help}>{t('keys.open')}</Button>
        </div>
        <ChangesNotice count={changes.count} isTooMany={changes.isTooMany} onShow={() => { void readAgain(); }} />
        {result && (
          <BulkResult result={result} numberOf={(id) => shown.find((row) => row.id === id)?.number ?? id} onClose={() => { setResult(undefined); }} />
        )}
        <Pages
          list={list}
          loading={t('loading')}
          more={t('more')}
          empty={(
            <section className="panel" aria-labelledby="empty">
              <Heading level={2} id="empty" appearance="utrecht-heading-3">{t('empty.title')}</Heading>
              <Paragraph>{t('empty.text')}</Paragraph>
            </section>
          )}
        >
          {(items) => (
            <>
              <ListHead count={items.length} hasMore={list.hasNextPage} areAllSelected={selection.areAll} onSelectAll={selection.toggleAll} />
              <ul className="case-rows" aria-label={t('title')}>
                {items.map((objection) => (
                  <CaseRow
                    key={objection.id}
                    objection={objection}
                    handlerName={handlerName}
                    selection={{ isSelected: selection.has(objection.id), onToggle: () => { selection.toggle(objection.id); } }}
                  />
                ))}
              </ul>
            </>
          )}
        </Pages>
        {selection.ids.length > 0 && (
          <BulkBar ids={selection.ids} onClear={selection.clear} onDone={(done) => { setResult(done); selection.clear(); void readAgain(); }} />
        )}
      </div>
      {dialog === 'keys' && <KeysDialog isOn={shortcuts.isOn} onSwitch={shortcuts.switchTo} onClose={() => { setDialog(undefined); }} />}
      {dialog === 'view' && <SaveViewDialog filters={filters} current={current} onClose={() => { setDialog(undefined); }} />}
    </Screen>
  );
}
