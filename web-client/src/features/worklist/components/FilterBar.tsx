import { useTranslation } from 'react-i18next';
import { useDecisionTypes } from '@/shared/work/decisionTypes';
import { useHandlers } from '@/shared/work/listStaffMembers';
import { choices, countOf, type Filters } from '../filters';
import { Choice } from './Choice';

const nobody = '-';

/** Everything that the worklist can be narrowed by. What is chosen works at once and stands in the address. */
export function FilterBar({ filters, onChange }: { filters: Filters; onChange: (some: Filters) => void }) {
  const { t } = useTranslation(['worklist', 'work']);
  const handlers = useHandlers();
  const types = useDecisionTypes();
  const count = countOf(filters);
  const any = t('filters.any');

  const known = handlers.map(({ id, name }) => ({ value: id, label: name }));
  const handler = filters.unassigned ? nobody : (filters.handler ?? '');
  const isUnknown = handler !== '' && handler !== 'me' && handler !== nobody && !known.some(({ value }) => value === handler);
  const people = [{ value: 'me', label: t('filters.me') }, { value: nobody, label: t('filters.unassigned') }, ...(isUnknown ? [{ value: handler, label: handler }] : []), ...known];

  return (
    <details className="filters">
      <summary>{count === 0 ? t('filters.title') : t('filters.titleCount', { count })}</summary>
      <div className="filters__fields">
        <Choice
          label={t('filters.handler')} value={handler} any={any} options={people}
          onChange={(value) => { onChange({ handler: value === '' || value === nobody ? undefined : value, unassigned: value === nobody || undefined }); }}
        />
        <Choice
          label={t('filters.due')} value={filters.due ?? ''} any={any} options={choices.due.map((value) => ({ value, label: t(`due.${value}`) }))}
          onChange={(value) => { onChange({ due: choices.due.find((choice) => choice === value) }); }}
        />
        <Choice
          label={t('filters.deadline')} value={filters.deadline ?? ''} any={any} options={choices.deadline.map((value) => ({ value, label: t(`deadline.${value}`) }))}
          onChange={(value) => { onChange({ deadline: choices.deadline.find((choice) => choice === value) }); }}
        />
        <Choice
          label={t('filters.badge')} value={filters.badge ?? ''} any={any} options={choices.badge.map((value) => ({ value, label: t(`work:badges.${value}`) }))}
          onChange={(value) => { onChange({ badge: choices.badge.find((choice) => choice === value) }); }}
        />
        <Choice
          label={t('filters.decisionType')} value={filters.decisionType ?? ''} any={any} options={[...types].map(([value, label]) => ({ value, label }))}
          onChange={(value) => { onChange({ decisionType: value === '' ? undefined : value }); }}
        />
        <Choice
          label={t('filters.status')} value={filters.open ? 'open' : (filters.status ?? '')} any={any}
          options={[{ value: 'open', label: t('filters.open') }, ...choices.status.map((value) => ({ value, label: t(`work:status.${value}`) }))]}
          onChange={(value) => { onChange({ open: value === 'open' || undefined, status: choices.status.find((choice) => choice === value) }); }}
        />
        <Choice
          label={t('filters.sort')} value={filters.sort ?? (filters.owner === undefined ? 'deadline' : 'nextAction')}
          options={choices.sort.map((value) => ({ value, label: t(`sort.${value}`) }))}
          onChange={(value) => { onChange({ sort: choices.sort.find((choice) => choice === value) }); }}
        />
      </div>
    </details>
  );
}
