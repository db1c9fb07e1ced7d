import '@/shared/receipt/texts';
import { useTranslation } from 'react-i18next';
import { bySession } from '@/shared/api/access';
import { CasePage } from './CasePage';
import { CaseReceipt } from './CaseReceipt';

/** The receipt of a case of a citizen who signed in. */
export function OwnReceiptPage() {
  const { t } = useTranslation('receipt');
  return <CasePage title={t('title')}>{({ id, contestedDecision }) => <CaseReceipt access={bySession} id={id} decision={contestedDecision.description} />}</CasePage>;
}
