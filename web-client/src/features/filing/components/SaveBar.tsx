import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextButton } from '@/shared/ui/TextButton';
import { useFiling, useFilingParts, useSaving } from '../FilingContext';
import { pathOf } from '../steps';
import { LaterDialog } from './LaterDialog';

/** Whether what was filled in is saved, and the way to go on later. */
export function SaveBar() {
  const { t } = useTranslation('filing');
  const saving = useSaving();
  const { draft } = useFiling();
  const [isLater, setIsLater] = useState(false);
  const saved = draft && t('save.saved', { time: timeOf(draft.savedAt, currentLanguage()) });

  return (
    <div className="save-bar">
      {(saving === 'elsewhere' || saving === 'gone') && <Conflict about={saving} />}
      <p role="status" className="quiet">
        {saving === 'saving' && t('save.saving')}
        {saving === 'failed' && t('save.failed')}
        {saving === 'idle' && saved}
      </p>
      <TextButton onClick={() => { setIsLater(true); }}>{t('save.later')}</TextButton>
      {isLater && <LaterDialog onClose={() => { setIsLater(false); }} />}
    </div>
  );
}

/** Another window was ahead: the reader says which of the two counts. */
function Conflict({ about }: { about: 'elsewhere' | 'gone' }) {
  const { t } = useTranslation('filing');
  const { keeper, store } = useFilingParts();
  const navigate = useNavigate();
  const [hasFailed, setHasFailed] = useState(false);
  const act = (what: () => Promise<void>): void => {
    setHasFailed(false);
    what().catch(() => { setHasFailed(true); });
  };
  const takeOver = async (): Promise<void> => {
    await keeper.takeOver();
    await navigate(pathOf('check'));
  };

  return (
    <Alert type="warning" role="alert">
      <Heading level={2} appearance="utrecht-heading-4">{t(`save.${about}.title`)}</Heading>
      <Paragraph>{t(`save.${about}.text`)}</Paragraph>
      {hasFailed && <Paragraph>{t('save.notNow')}</Paragraph>}
      <div className="actions">
        {about === 'elsewhere'
          ? (
            <>
              <Button appearance="primary-action-button" onClick={() => { act(keeper.overwrite); }}>{t('save.elsewhere.keep')}</Button>
              <Button appearance="secondary-action-button" onClick={() => { act(takeOver); }}>{t('save.elsewhere.take')}</Button>
            </>
          )
          : (
            <>
              <Button appearance="primary-action-button" onClick={() => { act(keeper.beginAnew); }}>{t('save.gone.keep')}</Button>
              <Button appearance="secondary-action-button" onClick={() => { store.clear(); void navigate('/bezwaar-maken'); }}>{t('save.gone.stop')}</Button>
            </>
          )}
      </div>
    </Alert>
  );
}
