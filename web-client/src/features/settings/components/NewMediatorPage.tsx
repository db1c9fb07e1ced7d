import '../texts';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOnce } from '@/shared/api/useOnce';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { mediatorsKey } from '../api/listMediators';
import { registerMediator } from '../api/registerMediator';
import { mediatorFieldOf, mediatorInput, mediatorOf, type MediatorInput } from '../mediatorInput';
import { MediatorFields } from './MediatorFields';

/** Puts a mediator into the register. */
export function NewMediatorPage() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useInput<MediatorInput>(mediatorInput());
  const register = useOnce(registerMediator);

  const send = async (input: MediatorInput): Promise<void> => {
    await register(mediatorOf(input));
    await client.invalidateQueries({ queryKey: mediatorsKey });
    await navigate('/medewerker/instellingen/mediators');
  };

  return (
    <Screen title={t('mediators.add')}>
      <Form form={form} submit={t('mediators.register')} keepAs="mediator" fieldOf={mediatorFieldOf} onSubmit={send} actions={<TextLink to="/medewerker/instellingen/mediators">{t('cancel')}</TextLink>}>
        <MediatorFields control={form.control} />
      </Form>
    </Screen>
  );
}
