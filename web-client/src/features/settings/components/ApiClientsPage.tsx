import '../texts';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink, TextLink } from '@/shared/ui/TextLink';
import { apiClientsQuery, type ApiClient } from '../api/listApiClients';
import { ToSettings } from './ToSettings';

/** The systems that work with the municipality's objections. */
export function ApiClientsPage() {
  const { t } = useTranslation('settings');
  const list = useInfiniteQuery(apiClientsQuery);
  const language = currentLanguage();
  const standing = ({ revokedAt, lastUsedAt }: ApiClient): string =>
    revokedAt ? t('clients.revoked', { when: momentOf(revokedAt, language) }) : lastUsedAt ? t('clients.used', { when: momentOf(lastUsedAt, language) }) : t('clients.neverUsed');

  return (
    <Screen title={t('parts.api-clients.title')} lead={<Paragraph appearance="lead">{t('parts.api-clients.lead')}</Paragraph>}>
      <p className="actions"><ActionLink to="/medewerker/instellingen/koppelingen/nieuw">{t('clients.add')}</ActionLink></p>
      <Pages list={list} empty={<Paragraph>{t('clients.none')}</Paragraph>}>
        {(clients) => (
          <ul className="cards settings-cards">
            {clients.map((client) => (
              <li key={client.id} className="card">
                <Heading level={2} appearance="utrecht-heading-4"><TextLink to={`/medewerker/instellingen/koppelingen/${client.id}`}>{client.name}</TextLink></Heading>
                <Paragraph lang="nl">{client.purpose}</Paragraph>
                <Paragraph className="quiet"><code>{client.clientId}</code> · {standing(client)}</Paragraph>
              </li>
            ))}
          </ul>
        )}
      </Pages>
      <ToSettings />
    </Screen>
  );
}
