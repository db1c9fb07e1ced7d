import { Button } from '@utrecht/component-library-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { useHandlers } from '@/shared/work/listStaffMembers';
import { assignHandlers, type AssignmentResult } from '../api/assignHandlers';
import { Choice } from './Choice';

const most = 100;

/** What can be done with the cases that were chosen: give them to a handler. */
export function BulkBar({ ids, onClear, onDone }: { ids: string[]; onClear: () => void; onDone: (result: AssignmentResult) => void }) {
  const { t } = useTranslation('worklist');
  const handlers = useHandlers();
  const [handler, setHandler] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const assignment = useMutation({ mutationFn: useOnce(assignHandlers), onSuccess: onDone });
  const tooMany = ids.length > most;

  const assign = () => {
    setIsMissing(handler === '');
    if (handler !== '' && !tooMany && !assignment.isPending) assignment.mutate({ objectionIds: ids, handler });
  };

  return (
    <section className="bulk" aria-label={t('bulk.label')}>
      <p className="bulk__count" role="status">{t('bulk.count', { count: ids.length })}</p>
      <Choice label={t('bulk.to')} value={handler} any={t('bulk.choose')} options={handlers.map(({ id, name }) => ({ value: id, label: name }))} onChange={setHandler} />
      <Button appearance="primary-action-button" aria-disabled={assignment.isPending} busy={assignment.isPending} onClick={assign}>
        {assignment.isPending ? t('bulk.busy') : t('bulk.assign')}
      </Button>
      <Button appearance="subtle-button" onClick={onClear}>{t('bulk.clear')}</Button>
      {isMissing && handler === '' && <p role="alert" className="field__error">{t('bulk.needed')}</p>}
      {tooMany && <p role="alert" className="field__error">{t('bulk.atMost')}</p>}
      {assignment.isError && <p role="alert" className="field__error">{t('bulk.failed')}</p>}
    </section>
  );
}
