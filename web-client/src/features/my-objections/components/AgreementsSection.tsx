import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Failure } from '@/shared/ui/Failure';
import { ActionLink } from '@/shared/ui/TextLink';
import { ownAgreementsQuery } from '../api/listOwnAgreements';

/** What was agreed and how it stands; what it says is for who signed in. */
export function AgreementsSection({ access, id }: { access: Access; id: string }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const { data: agreements, error, refetch } = useQuery(ownAgreementsQuery(access, id));

  if (error) return <Failure error={error} onRetry={() => { void refetch(); }} />;
  if (!agreements || agreements.length === 0) return null;
  return (
    <section aria-labelledby="agreements">
      <Heading level={2} id="agreements" appearance="utrecht-heading-3">{t('agreements.title')}</Heading>
      <ul className="log">
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <p>{agreement.text?.[language] ?? `${t(`agreements.who.${agreement.who}`)}. ${t('agreements.by', { day: longDay(agreement.byWhen, language) })}.`}</p>
            <p className="quiet">{t(`agreements.status.${agreement.status}`)}{agreement.status === 'open' && ` · ${t(`agreements.response.${agreement.response}`)}`}</p>
          </li>
        ))}
      </ul>
      {access.by === 'link'
        ? <Paragraph>{t('agreements.hidden')}</Paragraph>
        : <p className="actions"><ActionLink secondary to={`/mijn-bezwaren/${id}/afspraken`}>{t('agreements.toPage')}</ActionLink></p>}
    </section>
  );
}
