import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { today } from '@/shared/format/dates';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { recordInformalOutcome, type OutcomeBody } from '../../api/recordInformalOutcome';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';
import { NewDecisionFields } from './NewDecisionFields';
import { isOutcome, needsAgreed, outcomeOf, outcomes, type OutcomeInput } from './outcomeInput';

/** What the informal track led to; what that means in law is told before it is recorded. */
export function OutcomePage() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, me, version } = useCase();
  const form = useInput<OutcomeInput>({ kind: '', on: today(), agreed: '', reason: '', decisionId: '', standing: '', othersMayBeHarmed: '' });
  const { control } = form;
  const [kind, standing] = useWatch({ control, name: ['kind', 'standing'] });
  const record = useOnce((sent: { body: OutcomeBody; version: string }, key) => recordInformalOutcome(id, sent.version, sent.body, key));
  const rules = { required: t('shared:form.required') };

  return (
    <ActPage title={t('caseActs:outcome.title')} lead={<Paragraph appearance="lead">{t('caseActs:outcome.lead')}</Paragraph>}>
      <ActForm form={form} name="outcome" submit={t('caseActs:outcome.submit')} saved={t('caseActs:outcome.saved')} send={(input) => record({ body: outcomeOf(input, me), version })}>
        <RadioField control={control} name="kind" label={t('caseActs:outcome.kind')} rules={rules} choices={outcomes.map((value) => ({ value, label: t(`caseActs:outcomeKind.${value}`) }))} />
        {kind === 'new-decision' && <NewDecisionFields form={form} />}
        {isOutcome(kind) && (
          <section className="panel panel--accent" aria-labelledby="effect">
            <Heading level={2} id="effect" appearance="utrecht-heading-4">{t('caseActs:outcome.effect')}</Heading>
            <Paragraph>{kind === 'new-decision' && standing === 'satisfied' ? t('caseActs:effect.explained-and-withdrawn') : t(`caseActs:effect.${kind}`)}</Paragraph>
          </section>
        )}
        <DateField control={control} name="on" label={t('caseActs:outcome.on')} rules={rules} />
        {kind === 'full-concession' && (
          <RadioField
            control={control}
            name="othersMayBeHarmed"
            label={t('caseActs:outcome.othersMayBeHarmed')}
            hint={t('caseActs:outcome.othersHint')}
            rules={rules}
            choices={[{ value: 'no', label: t('caseActs:no') }, { value: 'yes', label: t('caseActs:yes') }]}
          />
        )}
        {needsAgreed(kind, standing) && (
          <TextArea control={control} name="agreed" rows={4} maxLength={4_000} lang="nl" label={t('caseActs:outcome.agreed')} hint={t('caseActs:inspectable')} rules={rules} />
        )}
        {kind === 'to-formal' && <TextArea control={control} name="reason" rows={3} maxLength={2_000} lang="nl" label={t('caseActs:outcome.reason')} hint={t('caseActs:inspectable')} rules={rules} />}
      </ActForm>
    </ActPage>
  );
}
