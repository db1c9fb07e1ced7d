import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { TextField } from '@/shared/ui/form/TextField';
import type { Answers } from '../answers';
import { asEmail, asKvkNumber, asPhone, asZipCode, filledIn } from '../rules';

/** Name, address, e-mail and telephone of who objects, or of who does that for somebody else and may leave the address out. */
export function PartyFields({ control, at, isReader }: { control: Control<Answers>; at: 'objector' | 'representative.party'; isReader: boolean }) {
  const { t } = useTranslation('filing');
  const isOrganisation = useWatch({ control, name: `${at}.kind` }) === 'organisation';
  const needsAddress = at === 'objector';
  const inAddress = needsAddress ? {} : { optional: true };
  const needed = (message: string) => (needsAddress ? filledIn(message) : () => true);
  // The browser knows the reader, not whom the reader acts for.
  const known = (purpose: string): string => (isReader ? purpose : 'off');

  return (
    <>
      <RadioField
        control={control}
        name={`${at}.kind`}
        label={isReader ? t('person.kind') : t('person.kindOther')}
        choices={[{ value: 'person', label: t('person.kinds.person') }, { value: 'organisation', label: t('person.kinds.organisation') }]}
      />
      {isOrganisation && (
        <>
          <TextField control={control} name={`${at}.organisationName`} label={t('person.organisationName')} rules={{ validate: filledIn(t('person.missing.organisationName')) }} maxLength={200} autoComplete={known('organization')} />
          <TextField control={control} name={`${at}.kvkNumber`} label={t('person.kvkNumber')} optional rules={{ validate: asKvkNumber(t('person.wrong.kvkNumber')) }} inputMode="numeric" width="short" autoComplete="off" />
        </>
      )}
      <TextField control={control} name={`${at}.name`} label={isOrganisation ? t('person.contactName') : t('person.name')} rules={{ validate: filledIn(t('person.missing.name')) }} maxLength={200} autoComplete={known('name')} />
      <div className="field-row">
        <TextField control={control} name={`${at}.address.street`} label={t('person.street')} {...inAddress} rules={{ validate: needed(t('person.missing.street')) }} maxLength={200} autoComplete={known('address-line1')} />
        <TextField control={control} name={`${at}.address.houseNumber`} label={t('person.houseNumber')} {...inAddress} rules={{ validate: needed(t('person.missing.houseNumber')) }} maxLength={20} width="short" autoComplete={known('address-line2')} />
      </div>
      <div className="field-row field-row--reversed">
        <TextField control={control} name={`${at}.address.zipCode`} label={t('person.zipCode')} {...inAddress} rules={{ validate: { needed: needed(t('person.missing.zipCode')), right: asZipCode(t('person.wrong.zipCode')) } }} maxLength={12} width="short" autoComplete={known('postal-code')} />
        <TextField control={control} name={`${at}.address.town`} label={t('person.town')} {...inAddress} rules={{ validate: needed(t('person.missing.town')) }} maxLength={100} autoComplete={known('address-level2')} />
      </div>
      <TextField control={control} name={`${at}.email`} type="email" label={t('person.email')} hint={isReader ? t('person.emailHint') : t('person.emailHintOther')} optional rules={{ validate: asEmail(t('person.wrong.email')) }} maxLength={254} width="medium" autoComplete={known('email')} />
      <TextField control={control} name={`${at}.phone`} type="tel" label={t('person.phone')} optional rules={{ validate: asPhone(t('person.wrong.phone')) }} maxLength={30} width="medium" autoComplete={known('tel')} />
    </>
  );
}
