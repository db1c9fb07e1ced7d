import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { CheckboxesField, RadioField, SelectField } from '@/shared/ui/form/ChoiceFields';
import { TextArea, TextField } from '@/shared/ui/form/TextField';
import { TextLink } from '@/shared/ui/TextLink';
import { callingTimes, messageKinds, senderOf, spoken, type Answers } from '../answers';
import { languageNames } from '../languageNames';
import { asPhone, filledIn } from '../rules';
import { pathOf } from '../steps';
import { useStepForm } from '../useStepForm';
import { StepPage } from './StepPage';

/** The number that was given before is the one to call, unless the reader says another. */
const withKnownPhone = (answers: Answers): Answers =>
  answers.mayCall === '' ? { ...answers, contactPreferences: { ...answers.contactPreferences, phone: senderOf(answers).phone } } : answers;

/** How the reader wants to be called, helped and written to. */
export function ContactStep() {
  const { t } = useTranslation('filing');
  const form = useStepForm('contact', withKnownPhone);
  const { control } = form;
  const [mayCall, postBy, email] = useWatch({ control, name: ['mayCall', 'postBy', 'objector.email'] });
  const hasEmail = email.trim() !== '';

  return (
    <StepPage step="contact" title={t('contact.title')} lead={t('contact.lead')} form={form}>
      <RadioField
        control={control}
        name="mayCall"
        label={t('contact.mayCall')}
        rules={{ required: t('contact.missing.mayCall') }}
        choices={[{ value: 'yes', label: t('contact.yes') }, { value: 'no', label: t('contact.no') }]}
      />
      {mayCall === 'yes' && (
        <>
          <TextField control={control} name="contactPreferences.phone" type="tel" label={t('contact.phone')} rules={{ validate: { needed: filledIn(t('contact.missing.phone')), right: asPhone(t('person.wrong.phone')) } }} maxLength={30} width="medium" autoComplete="tel" />
          <CheckboxesField control={control} name="contactPreferences.times" label={t('contact.times')} optional choices={callingTimes.map((time) => ({ value: time, label: t(`contact.time.${time}`) }))} />
        </>
      )}
      <SelectField control={control} name="contactPreferences.language" label={t('contact.language')} rules={{ required: t('contact.missing.language') }} choices={languageNames(spoken, currentLanguage())} />
      <TextArea control={control} name="contactPreferences.helpNeeded" label={t('contact.help')} hint={t('contact.helpHint')} optional rows={2} maxLength={1000} />
      <RadioField
        control={control}
        name="postBy"
        label={t('contact.postBy')}
        hint={hasEmail ? t('contact.postByHint', { email }) : <>{t('contact.noEmail')} <TextLink to={pathOf('person')}>{t('contact.addEmail')}</TextLink></>}
        rules={{ required: t('contact.missing.postBy'), validate: (choice) => choice === 'post' || hasEmail || t('contact.missing.email') }}
        choices={[{ value: 'email', label: t('contact.byEmail') }, { value: 'post', label: t('contact.byPost') }, { value: 'chosen', label: t('contact.byChoice') }]}
      />
      {postBy === 'chosen' && (
        <CheckboxesField control={control} name="electronicPost" label={t('contact.kinds')} rules={{ required: t('contact.missing.kinds') }} choices={messageKinds.map((kind) => ({ value: kind, label: t(`messages.${kind}`) }))} />
      )}
    </StepPage>
  );
}
