import { Button, Heading, StatusBadge } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { OwnAgreement } from '../api/listOwnAgreements';
import { AgreementForm } from './AgreementForm';

const looks = { open: 'active', kept: 'safe', cancelled: 'neutral' } as const;

/** One agreement, what the citizen said of it, and the way to say so. */
export function AgreementCard({ objectionId, agreement }: { objectionId: string; agreement: OwnAgreement }) {
  const { t } = useTranslation(['myObjections', 'ownActs']);
  const language = currentLanguage();
  const [isAgain, setAgain] = useState(false);
  const heading = `agreement-${agreement.id}`;
  const asks = agreement.status === 'open' && (agreement.response === 'none' || isAgain);

  // After sending, the form is gone: the focus goes to what stands in its place.
  const answer = useRef<HTMLParagraphElement>(null);
  const answeredAt = useRef(agreement.respondedAt);
  useEffect(() => {
    if (answeredAt.current !== agreement.respondedAt && !asks) answer.current?.focus();
    if (!asks) answeredAt.current = agreement.respondedAt;
  }, [agreement.respondedAt, asks]);

  return (
    <article className="card" aria-labelledby={heading}>
      <div className="card__top">
        <Heading level={2} id={heading} appearance="utrecht-heading-3">{t('ownActs:agreements.number', { number: agreement.sequence })}</Heading>
        <StatusBadge status={looks[agreement.status]}>{t(`agreements.status.${agreement.status}`)}</StatusBadge>
      </div>
      <p>{agreement.text?.[language]}</p>
      {agreement.keptOn != null && <p className="quiet">{t('ownActs:agreements.keptOn', { day: longDay(agreement.keptOn, language) })}</p>}
      {agreement.response !== 'none' && !asks && (
        <>
          <p ref={answer} tabIndex={-1}><strong>{t(`agreements.response.${agreement.response}`)}</strong></p>
          {agreement.responseText != null && <p>{t('ownActs:agreements.yourWords')}: <q className="own-words">{agreement.responseText}</q></p>}
          {agreement.status === 'open' && <p className="actions"><Button appearance="secondary-action-button" onClick={() => { setAgain(true); }}>{t('ownActs:agreements.again')}</Button></p>}
        </>
      )}
      {asks && <AgreementForm objectionId={objectionId} agreement={agreement} onSent={() => { setAgain(false); }} />}
    </article>
  );
}
