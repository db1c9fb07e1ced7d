import { Button, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useLanguageName } from '@/shared/format/useLanguageName';
import { CheckboxesField, SelectField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { TextArea, TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { correctOwnContactDetails } from '../api/correctOwnContactDetails';
import type { ContactDetails } from '../api/getOwnContactDetails';
import { inputOf, requestOf, type DetailsInput } from '../detailsInput';
import { useCaseRefresh } from '../useCaseRefresh';

const times = ['weekday-morning', 'weekday-afternoon', 'weekday-evening'] as const;

/** The languages that are asked for most; what was chosen before stays to be chosen. */
const languages = ['nl', 'en', 'ar', 'de', 'fr', 'pl', 'ti', 'tr', 'uk'];

/** Puts the contact details right: all of them at once, since they replace what was there. */
export function ContactDetailsForm({ details, onSaved, onKeep }: { details: ContactDetails; onSaved: () => void; onKeep: () => void }) {
  const { t } = useTranslation('caseDetails');
  const form = useInput<DetailsInput>(inputOf(details));
  const refresh = useCaseRefresh(details.objectionId);
  const languageName = useLanguageName();
  const own = details.contactPreferences.language;
  const offered = languages.includes(own) ? languages : [...languages, own];
  const { control } = form;

  return (
    <Form
      form={form}
      keepAs="contact-details"
      submit={t('save')}
      actions={<Button appearance="secondary-action-button" onClick={onKeep}>{t('keep')}</Button>}
      onConflict={() => { void refresh(); }}
      onSubmit={async (input) => {
        await correctOwnContactDetails(details, requestOf(input, details));
        await refresh();
        onSaved();
      }}
    >
      <Paragraph>{details.name}<br /><span className="quiet">{t('nameHint')}</span></Paragraph>
      <TextField control={control} name="address.street" label={t('street')} autoComplete="address-line1" rules={{ required: t('required.street') }} />
      <TextField control={control} name="address.houseNumber" label={t('houseNumber')} width="short" rules={{ required: t('required.houseNumber') }} />
      <TextField control={control} name="address.zipCode" label={t('zipCode')} autoComplete="postal-code" width="short" rules={{ required: t('required.zipCode') }} />
      <TextField control={control} name="address.town" label={t('town')} autoComplete="address-level2" hint={t('abroad')} rules={{ required: t('required.town') }} />
      <TextField control={control} name="email" type="email" inputMode="email" autoComplete="email" label={t('email')} hint={t('emailHint')} optional />
      <TextField control={control} name="phone" type="tel" inputMode="tel" autoComplete="tel" width="medium" label={t('phone')} hint={t('phoneHint')} optional />
      <TextField control={control} name="contactPreferences.phone" type="tel" inputMode="tel" width="medium" label={t('callOn')} hint={t('callOnHint')} optional />
      <CheckboxesField control={control} name="contactPreferences.times" label={t('times')} choices={times.map((time) => ({ value: time, label: t(`timesOf.${time}`) }))} optional />
      <SelectField control={control} name="contactPreferences.language" label={t('language')} rules={{ required: t('required.language') }} choices={offered.map((code) => ({ value: code, label: languageName(code) }))} />
      <TextArea control={control} name="contactPreferences.helpNeeded" rows={3} maxLength={1_000} label={t('help')} hint={t('helpHint')} optional />
    </Form>
  );
}
