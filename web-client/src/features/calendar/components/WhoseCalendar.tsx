import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useHandlers } from '@/shared/work/listStaffMembers';

/** Whose calendar is shown: it works as soon as it is chosen. */
export function WhoseCalendar({ handler, onChange }: { handler: string; onChange: (handler: string) => void }) {
  const { t } = useTranslation('calendar');
  const id = useId();
  const handlers = useHandlers();
  return (
    <div className="filter">
      <label htmlFor={id}>{t('whose')}</label>
      <select id={id} className="utrecht-select utrecht-select--html-select" value={handler} onChange={(event) => { onChange(event.target.value); }}>
        <option value="me">{t('me')}</option>
        <option value="all">{t('everybody')}</option>
        {handlers.map(({ id: staffId, name }) => <option key={staffId} value={staffId}>{name}</option>)}
      </select>
    </div>
  );
}
