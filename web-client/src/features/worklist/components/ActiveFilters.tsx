import { Button } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useDecisionTypes } from '@/shared/work/decisionTypes';
import { useStaffName } from '@/shared/work/listStaffMembers';
import { addressOf, ownCases, type Filters } from '../filters';

/** What narrows the list now, whether it was chosen here or a link brought it along: each can be taken away. */
export function ActiveFilters({ filters, onChange, onClear }: { filters: Filters; onChange: (some: Filters) => void; onClear: () => void }) {
  const { t } = useTranslation(['worklist', 'work']);
  const types = useDecisionTypes();
  const name = useStaffName();
  const { handler, owner, decisionType, due, deadline, badge, status, text } = filters;
  const person = (id: string) => (id === 'me' ? t('filters.me') : id === 'handler' || id === 'coordinator' ? t(`work:owners.${id}`) : name(id));

  const active: [string, Filters][] = [];
  if (text) active.push([`“${text}”`, { text: undefined }]);
  if (handler) active.push([`${t('filters.handler')}: ${person(handler)}`, { handler: undefined }]);
  if (filters.unassigned) active.push([`${t('filters.handler')}: ${t('filters.unassigned')}`, { unassigned: undefined }]);
  if (owner) active.push([t('filters.owner', { who: person(owner) }), { owner: undefined }]);
  if (due) active.push([`${t('filters.due')}: ${t(`due.${due}`)}`, { due: undefined }]);
  if (deadline) active.push([`${t('filters.deadline')}: ${t(`deadline.${deadline}`)}`, { deadline: undefined }]);
  if (badge) active.push([t(`work:badges.${badge}`), { badge: undefined }]);
  if (decisionType) active.push([types.get(decisionType) ?? decisionType, { decisionType: undefined }]);
  if (filters.open) active.push([`${t('filters.status')}: ${t('filters.open')}`, { open: undefined }]);
  if (status) active.push([`${t('filters.status')}: ${t(`work:status.${status}`)}`, { status: undefined }]);
  if (filters.contactDue) active.push([t('filters.contactDue'), { contactDue: undefined }]);
  if (filters.waitingOnObjector) active.push([t('filters.waitingOnObjector'), { waitingOnObjector: undefined }]);
  if (active.length === 0) return null;

  return (
    <ul className="active-filters" aria-label={t('filters.active')}>
      {active.map(([what, without]) => (
        <li key={what}><button type="button" className="active-filter" aria-label={t('filters.remove', { what })} onClick={() => { onChange(without); }}>{what} <span aria-hidden="true">×</span></button></li>
      ))}
      {addressOf(filters) !== addressOf(ownCases) && <li><Button appearance="subtle-button" onClick={onClear}>{t('filters.clear')}</Button></li>}
    </ul>
  );
}
