import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';
import { today } from '@/shared/format/dates';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { endMediation } from '../api/endMediation';
import type { Mediation } from '../api/listMediations';
import { useMediationChanged } from '../useMediationChanged';

type Outcome = components['schemas']['MediationOutcome'];

const outcomes: Outcome[] = ['agreement', 'partial-agreement', 'no-agreement', 'broken-off-by-objector', 'broken-off-by-authority', 'broken-off-by-interested-party', 'broken-off-by-mediator'];

/** Ends the mediation with the code of its outcome. */
export function EndPanel({ mediation }: { mediation: Mediation }) {
  const { t } = useTranslation('myMediations');
  const form = useInput<{ endedOn: string; outcome: Outcome | '' }>({ endedOn: '', outcome: '' });
  const changed = useMediationChanged(mediation.id);
  const checkDay = (day: string): string | undefined => (day > today() ? t('future') : day < mediation.startedOn ? t('beforeStart') : undefined);

  return (
    <section aria-labelledby="end">
      <Heading level={2} id="end" appearance="utrecht-heading-3">{t('endTitle')}</Heading>
      <Paragraph>{t('endText')}</Paragraph>
      <Form
        form={form}
        label={t('endTitle')}
        keepAs="end"
        submit={t('endSubmit')}
        onConflict={() => { void changed(); }}
        onSubmit={async ({ endedOn, outcome }) => { await changed(await endMediation(mediation, { endedOn, outcome: outcome === '' ? null : outcome })); }}
      >
        <DateField control={form.control} name="endedOn" label={t('endDay')} rules={{ required: t('dayRequired') }} check={checkDay} />
        <SelectField control={form.control} name="outcome" label={t('endOutcome')} rules={{ required: t('outcomeRequired') }} choices={outcomes.map((outcome) => ({ value: outcome, label: t(`outcomes.${outcome}`) }))} />
      </Form>
    </section>
  );
}
