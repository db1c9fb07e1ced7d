import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Route, Routes } from 'react-router';
import { ActPage } from '../ActPage';
import { AccessLinksPage } from './AccessLinksPage';
import { AgreementsPage } from './AgreementsPage';
import { AssignPage } from './AssignPage';
import { AttemptCorrectionPage } from './AttemptCorrectionPage';
import { CallbackPage } from './CallbackPage';
import { ElectronicPostPage } from './ElectronicPostPage';
import { FactPage } from './FactPage';
import { GroundsPage } from './GroundsPage';
import { ObjectorPage } from './ObjectorPage';
import { OutcomePage } from './OutcomePage';
import { WithdrawalPage } from './WithdrawalPage';
import { WithoutContactPage } from './WithoutContactPage';

/** The pages on which one thing is recorded in the case. */
export function ActRoutes() {
  return (
    <Routes>
      <Route path="behandelaar" element={<AssignPage />} />
      <Route path="vastleggen/:type" element={<FactPage />} />
      <Route path="gronden" element={<GroundsPage />} />
      <Route path="zonder-gesprek" element={<WithoutContactPage />} />
      <Route path="belafspraak" element={<CallbackPage />} />
      <Route path="belafspraak/:callbackId" element={<CallbackPage />} />
      <Route path="contactpoging/:attemptId" element={<AttemptCorrectionPage />} />
      <Route path="afspraken" element={<AgreementsPage />} />
      <Route path="uitkomst" element={<OutcomePage />} />
      <Route path="intrekking" element={<WithdrawalPage />} />
      <Route path="digitale-post" element={<ElectronicPostPage />} />
      <Route path="bezwaarmaker" element={<ObjectorPage />} />
      <Route path="toegangslinks" element={<AccessLinksPage />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}

function NoPage() {
  const { t } = useTranslation('case');
  return <ActPage title={t('noPageTitle')}><Paragraph>{t('noPage')}</Paragraph></ActPage>;
}
