import '../actTexts';
import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { bySession } from '@/shared/api/access';
import { longMomentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { ConfirmButton } from '@/shared/ui/ConfirmButton';
import { Failure } from '@/shared/ui/Failure';
import { cancelOwnCallback } from '../api/cancelOwnCallback';
import { ownCallbacksQuery, type OwnCallback } from '../api/listOwnCallbacks';
import { useCaseDone } from '../useCaseDone';
import { useCaseRefresh } from '../useCaseRefresh';
import { CallbackForm } from './CallbackForm';
import { CasePage } from './CasePage';

/** The appointment to be called: see it, move it, cancel it. */
export function CallbackPage() {
  const { t } = useTranslation('ownActs');
  return <CasePage title={t('callback.title')}>{({ id }) => <Planned objectionId={id} />}</CasePage>;
}

function Planned({ objectionId }: { objectionId: string }) {
  const { t } = useTranslation('ownActs');
  const { data: callbacks, error, refetch } = useQuery(ownCallbacksQuery(bySession, objectionId));
  const planned = callbacks?.find(({ status }) => status === 'planned');

  if (!callbacks) return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />;
  return planned ? <Change objectionId={objectionId} callback={planned} /> : <Paragraph>{t('callback.none')}</Paragraph>;
}

function Change({ objectionId, callback }: { objectionId: string; callback: OwnCallback }) {
  const { t } = useTranslation('ownActs');
  const done = useCaseDone(objectionId);
  const refresh = useCaseRefresh(objectionId);
  const moment = longMomentOf(callback.at, currentLanguage());

  const cancel = async (): Promise<void> => {
    try {
      await cancelOwnCallback(objectionId, callback);
    } catch (error) {
      // Somebody moved or cancelled it meanwhile: what is shown behind the message must be what there is.
      void refresh();
      throw error;
    }
    await done('callbackCancelled');
  };

  return (
    <>
      <div className="next-step">
        <p className="next-step__day">{t('callback.planned', { moment })}</p>
        <p>{t('callback.termRuns')}</p>
      </div>
      <section aria-labelledby="move">
        <Heading level={2} id="move" appearance="utrecht-heading-3">{t('callback.move')}</Heading>
        <CallbackForm objectionId={objectionId} callback={callback} />
      </section>
      <section aria-labelledby="cancel">
        <Heading level={2} id="cancel" appearance="utrecht-heading-3">{t('callback.cancelTitle')}</Heading>
        <Paragraph>{t('callback.cancelText')}</Paragraph>
        <div className="actions">
          <ConfirmButton label={t('callback.cancel')} title={t('callback.cancelSure')} confirm={t('callback.cancelYes')} cancel={t('callback.cancelNo')} onConfirm={cancel}>
            <Paragraph>{t('callback.cancelMeans', { moment })}</Paragraph>
          </ConfirmButton>
        </div>
      </section>
    </>
  );
}
