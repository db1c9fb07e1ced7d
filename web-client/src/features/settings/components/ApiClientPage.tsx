import '../texts';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Versioned } from '@/shared/api/versioned';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { changeApiClient } from '../api/changeApiClient';
import type { NewApiClient } from '../api/createApiClient';
import { apiClientQuery } from '../api/getApiClient';
import { apiClientsKey, type ApiClient } from '../api/listApiClients';
import { revokeApiClient } from '../api/revokeApiClient';
import { ApiClientFields } from './ApiClientFields';
import { ConfirmedAction } from './ConfirmedAction';
import { SecretRotation } from './SecretRotation';

/** One partner system: what it may do, its secret, and the end of its access. */
export function ApiClientPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(apiClientQuery(id));
  return (
    <Screen title={data?.data.name ?? t('parts.api-clients.title')} lead={data && <Paragraph className="quiet">{t('clients.clientId')}: <code>{data.data.clientId}</code></Paragraph>}>
      {data ? <Standing read={data} /> : error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />}
      <p className="settings-back"><TextLink to="/medewerker/instellingen/koppelingen">{t('clients.back')}</TextLink></p>
    </Screen>
  );
}

function Standing({ read }: { read: Versioned<ApiClient> }) {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const { id, revokedAt, authentication } = read.data;
  // Of what is on the screen: a newer one must not be written over unseen.
  const [version, setVersion] = useState(read.version);
  if (revokedAt) return <Alert type="info"><Paragraph>{t('clients.revoked', { when: momentOf(revokedAt, currentLanguage()) })}</Paragraph></Alert>;

  const revoke = async (): Promise<void> => {
    await revokeApiClient(id);
    await client.invalidateQueries({ queryKey: apiClientsKey });
  };
  return (
    <>
      <Editing client={read.data} version={version} onVersion={setVersion} />
      {authentication === 'secret' ? <SecretRotation client={read.data} version={version} onVersion={setVersion} /> : <Paragraph className="quiet">{t('clients.otherProof')}</Paragraph>}
      <ConfirmedAction action={t('clients.revoke')} question={t('clients.revokeQuestion')} text={t('clients.revokeText')} onConfirm={revoke} />
    </>
  );
}

interface EditingProps {
  client: ApiClient;
  version: string;
  onVersion: (version: string) => void;
}

function Editing({ client: { id, name, purpose, scopes }, version, onVersion }: EditingProps) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const form = useInput<NewApiClient>({ name, purpose, scopes });
  const [isSaved, setIsSaved] = useState(false);

  const save = async (input: NewApiClient): Promise<void> => {
    setIsSaved(false);
    onVersion((await changeApiClient(id, input, version)).version);
    form.reset(input);
    setIsSaved(true);
    await queries.invalidateQueries({ queryKey: apiClientsKey });
  };
  const onConflict = (): void => { void queries.query({ ...apiClientQuery(id), staleTime: 0 }).then((newest) => { onVersion(newest.version); }, () => undefined); };

  return (
    <>
      <div aria-live="polite">{isSaved && <Alert type="ok"><Paragraph>{t('saved')}</Paragraph></Alert>}</div>
      <Form form={form} submit={t('save')} label={t('clients.form')} keepAs="api-client" onSubmit={save} onConflict={onConflict}>
        <ApiClientFields control={form.control} />
      </Form>
    </>
  );
}
