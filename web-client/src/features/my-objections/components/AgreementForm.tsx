import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import type { OwnAgreement } from '../api/listOwnAgreements';
import { respondToAgreement } from '../api/respondToAgreement';
import { useCaseRefresh } from '../useCaseRefresh';

/** Says whether an agreement is right, and in the own words what is not. */
export function AgreementForm({ objectionId, agreement, onSent }: { objectionId: string; agreement: OwnAgreement; onSent: () => void }) {
  const { t } = useTranslation('ownActs');
  const form = useInput({ accepts: '', text: '' });
  const accepts = useWatch({ control: form.control, name: 'accepts' });
  const refresh = useCaseRefresh(objectionId);

  return (
    <Form
      form={form}
      keepAs={`agreement-${agreement.id}`}
      label={t('agreements.formLabel', { number: agreement.sequence })}
      submit={t('agreements.submit')}
      onConflict={() => { void refresh(); }}
      onSubmit={async ({ accepts: answer, text }) => {
        await respondToAgreement(objectionId, agreement, answer === 'yes' ? { accepts: true } : { accepts: false, text });
        await refresh();
        onSent();
      }}
    >
      <RadioField
        control={form.control}
        name="accepts"
        label={t('agreements.question')}
        rules={{ required: t('agreements.choose') }}
        choices={[{ value: 'yes', label: t('agreements.yes') }, { value: 'no', label: t('agreements.no') }]}
      />
      {accepts === 'no' && (
        <TextArea
          control={form.control}
          name="text"
          rows={4}
          maxLength={2_000}
          label={t('agreements.whatIsWrong')}
          hint={t('agreements.whatIsWrongHint')}
          rules={{ validate: (value) => form.getValues('accepts') !== 'no' || value.trim() !== '' || t('agreements.whatIsWrongRequired') }}
        />
      )}
    </Form>
  );
}
