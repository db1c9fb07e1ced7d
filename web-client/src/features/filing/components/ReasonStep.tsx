import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { TextArea } from '@/shared/ui/form/TextField';
import { filledIn } from '../rules';
import { useStepForm } from '../useStepForm';
import { StepPage } from './StepPage';

/** Why the reader disagrees, now or later, and what would solve it. */
export function ReasonStep() {
  const { t } = useTranslation('filing');
  const form = useStepForm('reason');
  const { control } = form;
  const isLater = useWatch({ control, name: 'groundsWhen' }) === 'later';

  return (
    <StepPage step="reason" title={t('reason.title')} lead={t('reason.lead')} form={form}>
      <RadioField
        control={control}
        name="groundsWhen"
        label={t('reason.when')}
        choices={[{ value: 'now', label: t('reason.now') }, { value: 'later', label: t('reason.later') }]}
      />
      {isLater
        ? <Alert type="info"><Paragraph>{t('reason.laterText')}</Paragraph></Alert>
        : <TextArea control={control} name="grounds" label={t('reason.grounds')} hint={t('reason.groundsHint')} rows={8} maxLength={20_000} rules={{ validate: filledIn(t('reason.groundsMissing')) }} />}
      <TextArea control={control} name="desiredOutcome" label={t('reason.outcome')} hint={t('reason.outcomeHint')} optional rows={3} maxLength={4000} />
    </StepPage>
  );
}
