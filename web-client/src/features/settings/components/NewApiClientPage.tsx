import '../texts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { createApiClient, type NewApiClient } from '../api/createApiClient';
import { apiClientsKey, type ApiClientWithSecret } from '../api/listApiClients';
import { ApiClientFields } from './ApiClientFields';
import { SecretOnce } from './SecretOnce';

/** Lets a partner system in. */
export function NewApiClientPage() {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const form = useInput<NewApiClient>({ name: '', purpose: '', scopes: [] });
  const create = useOnce(createApiClient);
  const [created, setCreated] = useState<ApiClientWithSecret>();
  const toClients = <TextLink to="/medewerker/instellingen/koppelingen">{created ? t('clients.back') : t('cancel')}</TextLink>;

  const send = async (input: NewApiClient): Promise<void> => {
    setCreated(await create(input));
    await client.invalidateQueries({ queryKey: apiClientsKey });
  };

  return (
    <Screen title={created?.apiClient.name ?? t('clients.add')}>
      {created ? (
        <>
          {created.secret && <SecretOnce clientId={created.apiClient.clientId} secret={created.secret} />}
          <p className="settings-back">{toClients}</p>
        </>
      ) : (
        <Form form={form} submit={t('clients.create')} keepAs="api-client" onSubmit={send} actions={toClients}>
          <ApiClientFields control={form.control} />
        </Form>
      )}
    </Screen>
  );
}
