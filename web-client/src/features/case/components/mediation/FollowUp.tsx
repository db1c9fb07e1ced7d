import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '@/shared/api/versioned';
import { today } from '@/shared/format/dates';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { useInput } from '@/shared/ui/form/useInput';
import { TextLink } from '@/shared/ui/TextLink';
import { followUpMediation } from '../../api/followUpMediation';
import type { Referral } from '../../api/listMediationReferrals';
import { useCase } from '../../CaseContext';
import { PartForm } from './PartForm';

const kinds = ['new-decision', 'back-to-formal'] as const;

/** What followed the agreement of the parties; a withdrawal is registered on the case itself. */
export function FollowUp({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const { id } = useCase();
  const form = useInput({ followUp: '', on: today() });
  const rules = { required: t('shared:form.required') };
  return (
    <>
      <Heading level={4} appearance="utrecht-heading-5">{t('caseMediation:followUp.title')}</Heading>
      <Paragraph>{t('caseMediation:followUp.lead')} <TextLink to={`/medewerker/zaken/${id}/intrekking`}>{t('caseMediation:followUp.withdraw')}</TextLink></Paragraph>
      <PartForm
        form={form}
        name={`follow-up-${referral.id}`}
        label={t('caseMediation:followUp.title')}
        submit={t('caseMediation:followUp.submit')}
        send={({ followUp, on }) => followUpMediation(id, referral.id, etagOf(referral.version), { followUp: kinds.find((one) => one === followUp) ?? null, on })}
      >
        <RadioField control={form.control} name="followUp" label={t('caseMediation:followUp.kind')} rules={rules} choices={kinds.map((value) => ({ value, label: t(`caseMediation:followUp.${value}`) }))} />
        <DateField control={form.control} name="on" label={t('caseMediation:followUp.on')} rules={rules} />
      </PartForm>
    </>
  );
}
