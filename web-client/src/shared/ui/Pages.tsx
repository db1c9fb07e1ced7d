import { Button } from '@utrecht/component-library-react';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from './Busy';
import { Failure } from './Failure';

interface PagesProps<T> {
  list: UseInfiniteQueryResult<InfiniteData<{ items: T[] }>>;
  loading?: string;
  /** Instead of the list, where there is nothing in it. */
  empty: ReactNode;
  more?: string;
  children: (items: T[]) => ReactNode;
}

/** A list that comes page by page, in each of its states: on its way, failed, empty, there, and with more to come. */
export function Pages<T>({ list, loading, empty, more, children }: PagesProps<T>) {
  const { t } = useTranslation();
  if (list.isPending) return <Busy {...(loading !== undefined && { text: loading })} />;
  if (list.isError && !list.data) return <Failure error={list.error} onRetry={() => { void list.refetch(); }} />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      {list.isFetchNextPageError && <p role="alert">{t('state.moreFailed')}</p>}
      {list.hasNextPage && (
        <Button appearance="secondary-action-button" disabled={list.isFetchingNextPage} onClick={() => { void list.fetchNextPage(); }}>
          {list.isFetchingNextPage ? t('state.moreBusy') : (more ?? t('state.more'))}
        </Button>
      )}
    </>
  );
}
