import '@/shared/receipt/texts';
import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { ReceiptView } from '@/shared/receipt/ReceiptView';
import { useSession } from '@/shared/session/SessionContext';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { useFiling } from '../FilingContext';
import { startPath } from '../steps';
import { useDecisionName } from '../useDecisionName';
import { AccessLinkPanel } from './AccessLinkPanel';
import { Summary } from './Summary';

/** The proof that the objection arrived, what happens now and until when, the way back to it, and what was sent. */
export function ReceiptPage() {
  const { t } = useTranslation('filing');
  const { session } = useSession();
  const { filed, answers } = useFiling();
  const decision = useDecisionName((filed?.answers ?? answers).contestedDecision);
  if (!filed) return <Navigate to={startPath} replace />;

  const { receipt, files, isEarlierVersion } = filed;
  const { email } = filed.answers.objector;
  return (
    <Screen title={t('receipt.title')}>
      <div className="columns__main">
        {isEarlierVersion && <Alert type="warning"><Paragraph>{t('receipt.earlier')}</Paragraph></Alert>}
        {receipt.accessToken != null && <AccessLinkPanel token={receipt.accessToken} number={receipt.number} />}
        <ReceiptView receipt={receipt} decision={decision} />
        {email.trim() !== '' && <Paragraph>{t('receipt.confirmEmail', { email })}</Paragraph>}
        {session?.signedIn && <p className="actions"><ActionLink secondary to={`/mijn-bezwaren/${receipt.objectionId}`}>{t('receipt.open')}</ActionLink></p>}
        <section aria-labelledby="sent">
          <Heading level={2} id="sent" appearance="utrecht-heading-3">{t('receipt.sentTitle')}</Heading>
          <Summary answers={filed.answers} files={files} level={3} />
        </section>
      </div>
    </Screen>
  );
}
