import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffName } from '@/shared/work/listStaffMembers';
import type { AssignmentResult } from '../api/assignHandlers';

/** What came of assigning, case by case where it did not work. It takes the focus, because the button that was pressed is gone. */
export function BulkResult({ result, numberOf, onClose }: { result: AssignmentResult; numberOf: (id: string) => string; onClose: () => void }) {
  const { t } = useTranslation('worklist');
  const name = useStaffName()(result.handler);
  const message = useRef<HTMLDivElement>(null);
  const done = result.items.filter(({ outcome }) => outcome === 'assigned' || outcome === 'unchanged').length;
  useEffect(() => { message.current?.focus(); }, [result]);
  return (
    <div ref={message} tabIndex={-1} className="bulk-result">
      <Alert type={done === result.items.length ? 'ok' : 'warning'}>
        {done > 0 && <Paragraph>{t('bulk.done', { count: done, name })}</Paragraph>}
        {done < result.items.length && (
          <>
            <Paragraph>{t('bulk.notDone')}</Paragraph>
            <ul className="bulk-result__list">
              {result.items.map(({ id, outcome }) =>
                outcome !== 'assigned' && outcome !== 'unchanged' && <li key={id}>{t(`bulk.outcome.${outcome}`, { number: numberOf(id), name })}</li>)}
            </ul>
          </>
        )}
        <Button appearance="subtle-button" onClick={onClose}>{t('bulk.close')}</Button>
      </Alert>
    </div>
  );
}
