import '../texts';
import { Paragraph } from '@utrecht/component-library-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import { ownerOf } from '@/shared/session/keptInput';
import { useSession } from '@/shared/session/SessionContext';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { FilingContext, openFiling } from '../FilingContext';
import { startPath } from '../steps';
import { useConnection } from '../useConnection';
import { CheckStep } from './CheckStep';
import { ContactStep } from './ContactStep';
import { DecisionStep } from './DecisionStep';
import { FilesStep } from './FilesStep';
import { PersonStep } from './PersonStep';
import { ReasonStep } from './ReasonStep';
import { ReceiptPage } from './ReceiptPage';
import { StartPage } from './StartPage';

/** Filing an objection, from the first page to the receipt. */
export function FilingArea() {
  const { session, error, refresh } = useSession();
  if (!session) return error ? <Failure error={error} onRetry={() => { void refresh(); }} /> : <Busy />;
  return session.kind === 'staff' ? <ForCitizens /> : <Filing owner={ownerOf(session)} />;
}

/** The filing of who opened the page. It stays that one's when the session ends meanwhile: signing in again loads the page anew. */
function Filing({ owner }: { owner: string }) {
  const client = useQueryClient();
  const [parts] = useState(() => openFiling(client, owner));
  return (
    <FilingContext value={parts}>
      <Connection />
      <Routes>
        <Route index element={<StartPage />} />
        <Route path="besluit" element={<DecisionStep />} />
        <Route path="gegevens" element={<PersonStep />} />
        <Route path="reden" element={<ReasonStep />} />
        <Route path="bestanden" element={<FilesStep />} />
        <Route path="contact" element={<ContactStep />} />
        <Route path="controle" element={<CheckStep />} />
        <Route path="ontvangen" element={<ReceiptPage />} />
        <Route path="*" element={<Navigate to={startPath} replace />} />
      </Routes>
    </FilingContext>
  );
}

function Connection() {
  useConnection();
  return null;
}

/** Staff who signed in would file in the municipality's name; paper that came in has its own way. */
function ForCitizens() {
  const { t } = useTranslation('filing');
  return (
    <Screen title={t('staff.title')} lead={<Paragraph appearance="lead">{t('staff.text')}</Paragraph>}>
      <p className="actions"><ActionLink to="/medewerker">{t('staff.open')}</ActionLink></p>
    </Screen>
  );
}
