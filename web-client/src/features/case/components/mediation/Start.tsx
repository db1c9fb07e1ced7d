import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '@/shared/api/versioned';
import { today } from '@/shared/format/dates';
import { exactEuros } from '@/shared/format/numbers';
import { currentLanguage } from '@/shared/i18n/i18n';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { useInput } from '@/shared/ui/form/useInput';
import type { Referral } from '../../api/listMediationReferrals';
import { availableMediatorsQuery } from '../../api/listMediators';
import { startMediation } from '../../api/startMediation';
import { useCase } from '../../CaseContext';
import { ClockFields } from './ClockFields';
import { stopClockOf } from './clockInput';
import { PartForm } from './PartForm';

/** Lets the mediation begin with a mediator of the register, once everybody who must agree did. */
export function Start({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const { id } = useCase();
  const language = currentLanguage();
  const { data: mediators } = useQuery(availableMediatorsQuery);
  const form = useInput({ startedOn: today(), mediatorId: '', clock: 'runs', othersHarmed: '' });
  const rules = { required: t('shared:form.required') };
  const mayStart = referral.parties.filter(({ role }) => role !== 'interested-party').every(({ consent }) => consent?.toMediation);

  return (
    <section aria-labelledby="start">
      <Heading level={2} id="start" appearance="utrecht-heading-3">{t('caseMediation:start.title')}</Heading>
      {!mayStart && <Paragraph>{t('caseMediation:start.waiting')}</Paragraph>}
      {mayStart && mediators?.items.length === 0 && <Paragraph>{t('caseMediation:start.noMediators')}</Paragraph>}
      {mayStart && mediators && mediators.items.length > 0 && (
        <PartForm
          form={form}
          name={`start-${referral.id}`}
          label={t('caseMediation:start.title')}
          submit={t('caseMediation:start.submit')}
          send={(input) => startMediation(id, referral.id, etagOf(referral.version), { startedOn: input.startedOn, mediatorId: input.mediatorId, stopClock: stopClockOf(input) })}
        >
          <DateField control={form.control} name="startedOn" label={t('caseMediation:start.on')} rules={rules} />
          <SelectField
            control={form.control}
            name="mediatorId"
            label={t('caseMediation:start.mediator')}
            rules={rules}
            choices={mediators.items.map(({ id: value, name, fields, ratePerHourInCents }) => ({ value, label: `${name} – ${fields.join(', ')} – ${t('caseMediation:start.rate', { rate: exactEuros(ratePerHourInCents, language) })}` }))}
          />
          <ClockFields control={form.control} clock="clock" othersHarmed="othersHarmed" mayRun />
        </PartForm>
      )}
    </section>
  );
}
