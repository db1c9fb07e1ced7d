import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '@/shared/api/versioned';
import { today } from '@/shared/format/dates';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { useInput } from '@/shared/ui/form/useInput';
import { endMediation } from '../../api/endMediation';
import type { Referral } from '../../api/listMediationReferrals';
import { useCase } from '../../CaseContext';
import { PartForm } from './PartForm';

const outcomes = ['agreement', 'partial-agreement', 'no-agreement', 'broken-off-by-objector', 'broken-off-by-authority', 'broken-off-by-mediator', 'broken-off-by-interested-party'] as const;

/** Ends the mediation with a code for what came of it, and nothing of why. */
export function End({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const { id } = useCase();
  const form = useInput({ endedOn: today(), outcome: '' });
  const rules = { required: t('shared:form.required') };
  return (
    <section aria-labelledby="end">
      <Heading level={2} id="end" appearance="utrecht-heading-3">{t('caseMediation:end.title')}</Heading>
      <Paragraph>{t('caseMediation:end.clock')}</Paragraph>
      <PartForm
        form={form}
        name={`end-${referral.id}`}
        label={t('caseMediation:end.title')}
        submit={t('caseMediation:end.submit')}
        send={({ endedOn, outcome }) => endMediation(id, referral.id, etagOf(referral.version), { endedOn, outcome: outcomes.find((one) => one === outcome) ?? null })}
      >
        <DateField control={form.control} name="endedOn" label={t('caseMediation:end.on')} rules={rules} />
        <SelectField control={form.control} name="outcome" label={t('caseMediation:end.outcome')} rules={rules} choices={outcomes.map((value) => ({ value, label: t(`caseMediation:outcome.${value}`) }))} />
      </PartForm>
    </section>
  );
}
