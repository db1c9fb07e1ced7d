import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';
import { CallTimeField } from '@/shared/ui/form/CallTimeField';
import { DateField } from '@/shared/ui/form/DateField';
import { TextField } from '@/shared/ui/form/TextField';
import type { ReactionInput } from '../reactionInput';

/** When and on which number to call, before the decision is taken. */
export function CallBackFields({ control, latest }: { control: Control<ReactionInput>; latest: string }) {
  const { t } = useTranslation('myIntentions');
  const hours = useMunicipality()?.contact.openingHours ?? '';
  const checkDay = (day: string): string | undefined => (day < today() ? t('dayPast') : day > latest ? t('dayLate') : undefined);
  return (
    <>
      <DateField control={control} name="day" label={t('day')} hint={t('dayHint', { day: longDay(latest, currentLanguage()) })} rules={{ required: t('dayRequired') }} check={checkDay} />
      <CallTimeField control={control} name="time" label={t('time')} hint={<>{t('timeHint')} <span lang="nl">{hours}</span></>} rules={{ required: t('timeRequired') }} />
      <TextField control={control} name="phone" type="tel" inputMode="tel" autoComplete="tel" width="medium" label={t('phone')} hint={t('phoneHint')} rules={{ required: t('phoneRequired') }} />
    </>
  );
}
