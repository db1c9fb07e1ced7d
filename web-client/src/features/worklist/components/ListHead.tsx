import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** Above the rows: how many there are, all of them to choose at once, and, where there is room, what stands in which column. */
export function ListHead({ count, hasMore, areAllSelected, onSelectAll }: { count: number; hasMore: boolean; areAllSelected: boolean; onSelectAll: () => void }) {
  const { t } = useTranslation('worklist');
  const id = useId();
  return (
    <div className="list-head">
      <p className="list-head__count" role="status">{hasMore ? t('shownMore', { count }) : t('shown', { count })}</p>
      <div className="case-row case-row--head">
        <div className="case-row__select">
          <input id={id} type="checkbox" className="utrecht-checkbox utrecht-checkbox--html-input" checked={areAllSelected} onChange={onSelectAll} />
        </div>
        <label htmlFor={id} className="list-head__all">{t('bulk.all')}</label>
        <span aria-hidden="true" className="list-head__column">{t('columns.next')}</span>
        <span aria-hidden="true" className="list-head__column">{t('columns.deadline')}</span>
        <span aria-hidden="true" className="list-head__column">{t('columns.handler')}</span>
      </div>
    </div>
  );
}
