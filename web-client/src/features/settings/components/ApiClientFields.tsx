import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CheckboxesField } from '@/shared/ui/form/ChoiceFields';
import { TextField } from '@/shared/ui/form/TextField';
import type { NewApiClient } from '../api/createApiClient';
import { scopes } from '../scopes';

/** What a partner system is called, what for it works here, and what it may do. */
export function ApiClientFields({ control }: { control: Control<NewApiClient> }) {
  const { t } = useTranslation('settings');
  const rules = { required: t('required') };
  return (
    <>
      <TextField control={control} name="name" maxLength={100} label={t('clients.name')} rules={rules} />
      <TextField control={control} name="purpose" lang="nl" maxLength={200} label={t('clients.purpose')} hint={t('clients.purposeHint')} rules={rules} />
      <CheckboxesField
        control={control}
        name="scopes"
        label={t('clients.scopes')}
        hint={t('clients.scopesHint')}
        choices={scopes.map(({ scope, text }) => ({ value: scope, label: t(`clients.scope.${text}`), hint: <code>{scope}</code> }))}
        rules={{ validate: (chosen) => chosen.length > 0 || t('clients.noScope') }}
      />
    </>
  );
}
