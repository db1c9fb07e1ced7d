import '../texts';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Versioned } from '@/shared/api/versioned';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { CheckboxField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { changeMediator } from '../api/changeMediator';
import { mediatorQuery } from '../api/getMediator';
import { mediatorsKey, type Mediator } from '../api/listMediators';
import { removeMediator } from '../api/removeMediator';
import { mediatorFieldOf, mediatorInput, mediatorOf, type MediatorInput } from '../mediatorInput';
import { ConfirmedAction } from './ConfirmedAction';
import { MediatorFields } from './MediatorFields';

/** One mediator of the register. */
export function MediatorPage() {
  const { id = '' } = useParams();
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(mediatorQuery(id));
  return (
    <Screen title={data?.data.name ?? t('parts.mediators.title')}>
      {data ? <Editing read={data} /> : error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />}
      <p className="settings-back"><TextLink to="/medewerker/instellingen/mediators">{t('mediators.back')}</TextLink></p>
    </Screen>
  );
}

function Editing({ read }: { read: Versioned<Mediator> }) {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id, lastAppointedFor } = read.data;
  const form = useInput<MediatorInput>(mediatorInput(read.data));
  const [version, setVersion] = useState(read.version);
  const [isSaved, setIsSaved] = useState(false);

  const save = async (input: MediatorInput): Promise<void> => {
    setIsSaved(false);
    const saved = await changeMediator(id, mediatorOf(input), input.isActive, version);
    setVersion(saved.version);
    form.reset(mediatorInput(saved.data));
    setIsSaved(true);
    await client.invalidateQueries({ queryKey: mediatorsKey });
  };
  const onConflict = (): void => { void client.query({ ...mediatorQuery(id), staleTime: 0 }).then((newest) => { setVersion(newest.version); }, () => undefined); };
  const remove = async (): Promise<void> => {
    await removeMediator(id, version);
    await navigate('/medewerker/instellingen/mediators');
    client.removeQueries({ queryKey: mediatorsKey });
  };

  return (
    <>
      <div aria-live="polite">{isSaved && <Alert type="ok"><Paragraph>{t('saved')}</Paragraph></Alert>}</div>
      <Form form={form} submit={t('save')} keepAs="mediator" fieldOf={mediatorFieldOf} onSubmit={save} onConflict={onConflict}>
        <MediatorFields control={form.control} />
        <CheckboxField control={form.control} name="isActive" label={t('mediators.active')} hint={t('mediators.activeHint')} />
      </Form>
      {lastAppointedFor
        ? <Paragraph className="quiet">{t('mediators.stays')}</Paragraph>
        : <ConfirmedAction action={t('mediators.remove')} question={t('mediators.removeQuestion')} text={t('mediators.removeText')} onConfirm={remove} />}
    </>
  );
}
