import { useTranslation } from 'react-i18next';
import { instantAt, dayIn, timeOf, today } from '@/shared/format/dates';
import { useMunicipality } from '@/shared/municipality/municipality';
import { CallTimeField } from '@/shared/ui/form/CallTimeField';
import { DateField } from '@/shared/ui/form/DateField';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import type { OwnCallback } from '../api/listOwnCallbacks';
import { moveOwnCallback } from '../api/moveOwnCallback';
import { useCaseDone } from '../useCaseDone';
import { useCaseRefresh } from '../useCaseRefresh';

/** Another day and time for the appointment to be called. */
export function CallbackForm({ objectionId, callback }: { objectionId: string; callback: OwnCallback }) {
  const { t } = useTranslation('ownActs');
  const form = useInput({ day: dayIn(callback.at), time: timeOf(callback.at, 'nl') });
  const hours = useMunicipality()?.contact.openingHours ?? '';
  const done = useCaseDone(objectionId);
  const refresh = useCaseRefresh(objectionId);

  return (
    <Form
      form={form}
      keepAs={`callback-${callback.id}`}
      submit={t('callback.submit')}
      fieldOf={(path) => (path === 'at' ? 'time' : undefined)}
      onConflict={() => { void refresh(); }}
      onSubmit={async ({ day, time }) => {
        await moveOwnCallback(objectionId, callback, instantAt(day, time));
        await done('callbackMoved');
      }}
    >
      <DateField control={form.control} name="day" label={t('callback.day')} hint={t('callback.dayHint')} rules={{ required: t('callback.dayRequired') }} check={(day) => (day < today() ? t('callback.dayPast') : undefined)} />
      <CallTimeField control={form.control} name="time" label={t('callback.time')} hint={<>{t('callback.timeHint')} <span lang="nl">{hours}</span></>} rules={{ required: t('callback.timeRequired') }} />
    </Form>
  );
}
