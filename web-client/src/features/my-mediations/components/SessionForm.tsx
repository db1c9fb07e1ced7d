import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { DateField } from '@/shared/ui/form/DateField';
import { Form } from '@/shared/ui/form/Form';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import type { SessionBody } from '../api/addSession';
import type { Mediation } from '../api/listMediations';
import { bodyOf, centsOf, inputOf, minutesOf } from '../sessionInput';
import { useMediationChanged } from '../useMediationChanged';

interface SessionFormProps {
  mediation: Mediation;
  /** That is corrected; a new one otherwise. */
  session?: Mediation['sessions'][number];
  title: string;
  submit: string;
  actions?: ReactNode;
  onSubmit: (body: SessionBody) => Promise<void>;
}

/** When, how long and at what cost. Nothing else of a session can be kept. */
export function SessionForm({ mediation, session, title, submit, actions, onSubmit }: SessionFormProps) {
  const { t } = useTranslation('myMediations');
  const form = useInput(inputOf(session));
  const changed = useMediationChanged(mediation.id);
  const { control } = form;
  const { startedOn } = mediation;
  const checkDay = (day: string): string | undefined => (day > today() ? t('future') : day < startedOn ? t('beforeStart') : undefined);

  return (
    <div className="panel">
      <Heading level={3} appearance="utrecht-heading-4">{title}</Heading>
      <Form
        form={form}
        label={title}
        keepAs={`session-${session?.sequence ?? 'new'}`}
        submit={submit}
        actions={actions}
        onConflict={() => { void changed(); }}
        onSubmit={(input) => onSubmit(bodyOf(input))}
      >
        <DateField control={control} name="on" label={t('day')} hint={t('dayHint', { day: longDay(startedOn, currentLanguage()) })} rules={{ required: t('dayRequired') }} check={checkDay} />
        <TextField control={control} name="durationMinutes" width="short" inputMode="numeric" label={t('durationLabel')} hint={t('durationHint')} rules={{ required: t('durationRequired'), validate: (value) => minutesOf(value) !== undefined || t('durationWrong') }} />
        <TextField control={control} name="costInCents" width="short" label={t('costLabel')} hint={t('costHint')} rules={{ required: t('costRequired'), validate: (value) => centsOf(value) !== undefined || t('costWrong') }} />
      </Form>
    </div>
  );
}
