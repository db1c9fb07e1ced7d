import '@/shared/receipt/texts';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { CaseReceipt } from './CaseReceipt';
import { LinkedCase } from './LinkedCase';

/** The receipt, for whoever holds the access link of the case. */
export function LinkedReceiptPage() {
  const { t } = useTranslation(['receipt', 'myObjections']);
  return (
    <LinkedCase>
      {(access, { id, contestedDecision }) => (
        <>
          <nav className="back" aria-label={t('myObjections:case.backToCase')}><TextLink to="/zaak">← {t('myObjections:case.backToCase')}</TextLink></nav>
          <Screen title={t('title')}><CaseReceipt access={access} id={id} decision={contestedDecision} /></Screen>
        </>
      )}
    </LinkedCase>
  );
}
