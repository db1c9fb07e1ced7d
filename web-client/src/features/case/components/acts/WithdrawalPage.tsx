import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { confirmWithdrawal } from '../../api/confirmWithdrawal';
import type { Objection } from '../../api/getObjection';
import { registerWithdrawal } from '../../api/registerWithdrawal';
import { takeBackWithdrawal } from '../../api/takeBackWithdrawal';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';

/** The objector withdraws, confirms that in writing, or takes it back: whichever can be now. */
export function WithdrawalPage() {
  const { t } = useTranslation('caseActs');
  const { objection, isOpen } = useCase();
  const { withdrawal } = objection;
  return (
    <ActPage title={t('withdrawal.title')} lead={<Paragraph appearance="lead">{t('withdrawal.lead')}</Paragraph>}>
      {withdrawal != null && <Known withdrawal={withdrawal} />}
      {!isOpen && withdrawal == null && <Paragraph>{t('withdrawal.closed')}</Paragraph>}
      {isOpen && withdrawal == null && <Register />}
      {isOpen && withdrawal != null && (
        <div className="act-parts">
          {withdrawal.confirmedInWritingOn == null && <Confirm />}
          {withdrawal.coolingOffDays != null && <TakeBack />}
        </div>
      )}
    </ActPage>
  );
}

function Known({ withdrawal }: { withdrawal: NonNullable<Objection['withdrawal']> }) {
  const { t } = useTranslation('caseActs');
  const language = currentLanguage();
  return (
    <div className="done">
      <Paragraph>{t('withdrawal.known', { day: longDay(withdrawal.statedOn, language), manner: t(`manner.${withdrawal.manner}`) })}</Paragraph>
      {withdrawal.reason != null && <p lang="nl" className="own-words">{withdrawal.reason}</p>}
      {withdrawal.coolingOffUntil != null && withdrawal.tookEffectOn == null && <Paragraph>{t('withdrawal.until', { day: longDay(withdrawal.coolingOffUntil, language) })}</Paragraph>}
      {withdrawal.tookEffectOn != null && <Paragraph>{t('withdrawal.since', { day: longDay(withdrawal.tookEffectOn, language) })}</Paragraph>}
    </div>
  );
}

const manners = ['in-writing', 'orally-at-hearing', 'orally'] as const;

function Register() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, version } = useCase();
  const form = useInput({ manner: '', statedOn: today(), reason: '' });
  const rules = { required: t('shared:form.required') };
  return (
    <ActForm
      form={form}
      name="withdrawal"
      submit={t('caseActs:withdrawal.submit')}
      saved={t('caseActs:withdrawal.saved')}
      send={({ manner, statedOn, reason }) => registerWithdrawal(id, version, { manner: manners.find((one) => one === manner) ?? null, statedOn, reason: reason === '' ? null : reason })}
    >
      <RadioField
        control={form.control}
        name="manner"
        label={t('caseActs:withdrawal.manner')}
        rules={rules}
        choices={manners.map((value) => ({ value, label: t(`caseActs:manner.${value}`), hint: t(`caseActs:mannerHint.${value}`) }))}
      />
      <DateField control={form.control} name="statedOn" label={t('caseActs:withdrawal.statedOn')} rules={rules} />
      <TextArea control={form.control} name="reason" rows={3} maxLength={2_000} lang="nl" optional label={t('caseActs:withdrawal.reason')} hint={t('caseActs:inspectable')} />
    </ActForm>
  );
}

function Confirm() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, version } = useCase();
  const form = useInput({ confirmedOn: today() });
  return (
    <section aria-labelledby="confirm">
      <Heading level={2} id="confirm" appearance="utrecht-heading-3">{t('caseActs:withdrawal.confirmTitle')}</Heading>
      <ActForm form={form} name="withdrawal-confirmation" submit={t('caseActs:withdrawal.confirm')} saved={t('caseActs:withdrawal.confirmed')} send={(body) => confirmWithdrawal(id, version, body)}>
        <DateField control={form.control} name="confirmedOn" label={t('caseActs:withdrawal.confirmedOn')} rules={{ required: t('shared:form.required') }} />
      </ActForm>
    </section>
  );
}

function TakeBack() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, version } = useCase();
  const form = useInput({ on: today() });
  return (
    <section aria-labelledby="take-back">
      <Heading level={2} id="take-back" appearance="utrecht-heading-3">{t('caseActs:withdrawal.takeBackTitle')}</Heading>
      <ActForm form={form} name="withdrawal-revocation" submit={t('caseActs:withdrawal.takeBack')} saved={t('caseActs:withdrawal.takenBack')} send={(body) => takeBackWithdrawal(id, version, body)}>
        <DateField control={form.control} name="on" label={t('caseActs:withdrawal.takenBackOn')} rules={{ required: t('shared:form.required') }} />
      </ActForm>
    </section>
  );
}
