import '../detailsTexts';
import { useQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ownContactDetailsQuery } from '../api/getOwnContactDetails';
import type { OwnObjection } from '../api/getOwnObjection';
import { CasePage } from './CasePage';
import { ContactDetails } from './ContactDetails';
import { ElectronicPostForm } from './ElectronicPostForm';
import { EmailAddresses } from './EmailAddresses';
import { LinkAccess } from './LinkAccess';

/** How the citizen is reached: contact details, e-mail addresses, which messages come by e-mail, and who may look by a link. */
export function DetailsPage() {
  const { t } = useTranslation('caseDetails');
  return <CasePage title={t('title')}>{(objection) => <Details objection={objection} />}</CasePage>;
}

function Details({ objection }: { objection: OwnObjection }) {
  const { t } = useTranslation('caseDetails');
  const { data: details, error, refetch } = useQuery(ownContactDetailsQuery(objection.id));

  if (details === undefined) return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />;
  return (
    <>
      {details ? <ContactDetails details={details} /> : <Paragraph>{t('none')}</Paragraph>}
      {objection.filed && objection.filed.emailAddresses.length > 0 && <EmailAddresses objectionId={objection.id} addresses={objection.filed.emailAddresses} />}
      {details && objection.filed && <ElectronicPostForm details={details} chosen={objection.filed.electronicPost} />}
      <LinkAccess objectionId={objection.id} />
    </>
  );
}
