import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { longDay, momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useSession } from '@/shared/session/SessionContext';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { useFiling } from '../FilingContext';
import { startPath } from '../steps';
import { AccessLinkPanel } from './AccessLinkPanel';
import { Summary } from './Summary';

/** The proof that the objection arrived, what happens now and until when: to keep on paper or as a PDF. */
export function ReceiptPage() {
  const { t } = useTranslation('filing');
  const { session } = useSession();
  const { filed } = useFiling();
  const language = currentLanguage();
  if (!filed) return <Navigate to={startPath} replace />;

  const { receipt, answers, files, isEarlierVersion } = filed;
  return (
    <Screen title={t('receipt.title')} lead={<Paragraph appearance="lead">{t('receipt.lead', { moment: momentOf(receipt.receivedAt, language) })}</Paragraph>}>
      <div className="columns">
        <div className="columns__main receipt">
          {isEarlierVersion && <Alert type="warning"><Paragraph>{t('receipt.earlier')}</Paragraph></Alert>}
          <div className="next-step">
            <p>{t('receipt.number')}</p>
            <p className="next-step__day">{receipt.number}</p>
            <p>{t('receipt.numberHint')}</p>
          </div>
          <section aria-labelledby="now">
            <Heading level={2} id="now" appearance="utrecht-heading-3">{t('receipt.nowTitle')}</Heading>
            <ol className="dates">
              {receipt.nextSteps.map((step) => (
                <li key={step.code}>
                  {step.by != null && <p className="dates__day">{t('receipt.by', { day: longDay(step.by, language) })}</p>}
                  <p>{step.text[language]}</p>
                </li>
              ))}
            </ol>
            {answers.objector.email.trim() !== '' && <Paragraph>{t('receipt.confirmEmail', { email: answers.objector.email })}</Paragraph>}
          </section>
          {receipt.accessToken != null && <AccessLinkPanel token={receipt.accessToken} number={receipt.number} />}
          <div className="actions">
            <Button appearance="primary-action-button" onClick={() => { print(); }}>{t('receipt.print')}</Button>
            {session?.signedIn && <ActionLink secondary to={`/mijn-bezwaren/${receipt.objectionId}`}>{t('receipt.open')}</ActionLink>}
          </div>
          <section aria-labelledby="sent">
            <Heading level={2} id="sent" appearance="utrecht-heading-3">{t('receipt.sentTitle')}</Heading>
            <Summary answers={answers} files={files} level={3} />
          </section>
        </div>
        <ContactPanel />
      </div>
    </Screen>
  );
}
