import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useOnce } from '@/shared/api/useOnce';
import { Form } from '@/shared/ui/form/Form';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { apiClientQuery } from '../api/getApiClient';
import { apiClientsKey, type ApiClient } from '../api/listApiClients';
import { rotateApiClientSecret } from '../api/rotateApiClientSecret';
import { numberBetween } from '../rules';
import { SecretOnce } from './SecretOnce';

const longestOverlap = 168;

interface SecretRotationProps {
  client: ApiClient;
  version: string;
  onVersion: (version: string) => void;
}

/** Gives a partner system a new secret, while the old one goes on working for a while. */
export function SecretRotation({ client: { id, clientId, previousSecretUntil }, version, onVersion }: SecretRotationProps) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const form = useInput({ overlapHours: '24' });
  const rotate = useOnce(rotateApiClientSecret);
  const [secret, setSecret] = useState<string>();
  const range = { least: 0, most: longestOverlap };

  const send = async ({ overlapHours }: { overlapHours: string }): Promise<void> => {
    const rotated = await rotate({ apiClientId: id, version, overlapHours: Number(overlapHours) });
    onVersion(rotated.version);
    setSecret(rotated.data.secret ?? undefined);
    await queries.invalidateQueries({ queryKey: apiClientsKey });
  };

  const onConflict = (): void => { void queries.query({ ...apiClientQuery(id), staleTime: 0 }).then((newest) => { onVersion(newest.version); }, () => undefined); };

  return (
    <section aria-labelledby="rotation" className="settings-section">
      <Heading level={2} id="rotation" appearance="utrecht-heading-3">{t('clients.rotateTitle')}</Heading>
      <Paragraph>{t('clients.rotateText')}</Paragraph>
      {secret !== undefined && <SecretOnce clientId={clientId} secret={secret} />}
      {previousSecretUntil && <Paragraph>{t('clients.previousUntil', { when: momentOf(previousSecretUntil, currentLanguage()) })}</Paragraph>}
      <Form secondary form={form} submit={t('clients.rotate')} label={t('clients.rotateTitle')} onSubmit={send} onConflict={onConflict}>
        <TextField
          control={form.control}
          name="overlapHours"
          width="short"
          inputMode="numeric"
          label={t('clients.overlap')}
          hint={t('policy.range', range)}
          rules={{ required: t('required'), validate: numberBetween(0, longestOverlap, t('policy.outOfRange', range)) }}
        />
      </Form>
    </section>
  );
}
