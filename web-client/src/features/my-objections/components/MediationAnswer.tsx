import { Button, Heading, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { ConfirmButton } from '@/shared/ui/ConfirmButton';
import type { OwnMediation } from '../api/listOwnMediation';
import { revokeMediationConsent } from '../api/revokeMediationConsent';
import { useCaseDone } from '../useCaseDone';
import { useCaseRefresh } from '../useCaseRefresh';
import { MediationForm } from './MediationForm';

/** What the citizen answered; it can be changed and taken back at any moment. */
export function MediationAnswer({ objectionId, mediation }: { objectionId: string; mediation: OwnMediation }) {
  const { t } = useTranslation('ownMediation');
  const [isChanging, setChanging] = useState(false);
  const { consent } = mediation;
  const asks = !consent || isChanging;

  return (
    <section aria-labelledby="answer" className="panel panel--accent">
      <Heading level={2} id="answer" appearance="utrecht-heading-3">{t('answerTitle')}</Heading>
      {consent && !isChanging && (
        <>
          <Paragraph>{t('answered', { day: longDay(consent.on, currentLanguage()) })}</Paragraph>
          <UnorderedList>
            <UnorderedListItem>{consent.toMediation ? t('saidYes') : t('saidNo')}</UnorderedListItem>
            {consent.toMediation && <UnorderedListItem>{consent.toPostponement ? t('clockYes') : t('clockNo')}</UnorderedListItem>}
          </UnorderedList>
          <div className="actions">
            <Button appearance="secondary-action-button" onClick={() => { setChanging(true); }}>{t('change')}</Button>
            {consent.toMediation && <Revoke objectionId={objectionId} mediation={mediation} />}
          </div>
        </>
      )}
      {asks && <MediationForm objectionId={objectionId} mediation={mediation} {...(consent && { onKeep: () => { setChanging(false); } })} />}
    </section>
  );
}

function Revoke({ objectionId, mediation }: { objectionId: string; mediation: OwnMediation }) {
  const { t } = useTranslation('ownMediation');
  const done = useCaseDone(objectionId);
  const refresh = useCaseRefresh(objectionId);

  const revoke = async (): Promise<void> => {
    try {
      await revokeMediationConsent(objectionId, mediation);
    } catch (error) {
      // Something changed meanwhile: a second try must name what there is now.
      void refresh();
      throw error;
    }
    await done('mediationStopped');
  };

  return (
    <ConfirmButton label={t('revoke')} title={t('revokeSure')} confirm={t('revokeYes')} cancel={t('revokeNo')} onConfirm={revoke}>
      <Paragraph>{t('revokeMeans')} {mediation.status === 'started' && t('revokeEnds')} {mediation.clockStandsStill && t('revokeClock')}</Paragraph>
    </ConfirmButton>
  );
}
