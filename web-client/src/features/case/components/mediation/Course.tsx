import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '@/shared/api/versioned';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { DateField } from '@/shared/ui/form/DateField';
import { useInput } from '@/shared/ui/form/useInput';
import type { Referral } from '../../api/listMediationReferrals';
import { recordMediationAgreement } from '../../api/recordMediationAgreement';
import { stopClock } from '../../api/stopClock';
import { useCase } from '../../CaseContext';
import { ClockFields } from './ClockFields';
import { stopClockOf } from './clockInput';
import { Contributions } from './Contributions';
import { PartForm } from './PartForm';
import { Sessions } from './Sessions';

/** A mediation that runs: with whom, what the clock does, whether it was signed, its sessions and who pays what. */
export function Course({ referral }: { referral: Referral }) {
  const { t } = useTranslation('caseMediation');
  const language = currentLanguage();
  return (
    <section aria-labelledby="course">
      <Heading level={2} id="course" appearance="utrecht-heading-3">{t('status.started')}</Heading>
      <Paragraph>
        {referral.startedOn != null && t('course.since', { day: longDay(referral.startedOn, language), mediator: referral.mediator?.name ?? '' })} {referral.clockStoppedOn == null ? t('course.clockRuns') : t('course.clockStands')}
      </Paragraph>
      <Paragraph>{referral.agreementSignedOn == null ? t('course.notSigned') : t('course.signed', { day: longDay(referral.agreementSignedOn, language) })}</Paragraph>
      <details className="why"><summary>{t('course.sign')}</summary><Sign referral={referral} /></details>
      {referral.clockStoppedOn == null && <details className="why"><summary>{t('course.stop')}</summary><Stop referral={referral} /></details>}
      <Sessions referral={referral} />
      <Contributions referral={referral} />
    </section>
  );
}

function Sign({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const { id } = useCase();
  const form = useInput({ signedOn: referral.agreementSignedOn ?? today() });
  return (
    <PartForm form={form} name={`signed-${referral.id}`} label={t('caseMediation:course.sign')} submit={t('caseMediation:course.submit')} send={(body) => recordMediationAgreement(id, referral.id, etagOf(referral.version), body)}>
      <DateField control={form.control} name="signedOn" label={t('caseMediation:course.signedOn')} rules={{ required: t('shared:form.required') }} />
    </PartForm>
  );
}

function Stop({ referral }: { referral: Referral }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const { id } = useCase();
  const form = useInput({ stoppedOn: today(), clock: '', othersHarmed: '' });
  return (
    <PartForm
      form={form}
      name={`clock-${referral.id}`}
      label={t('caseMediation:course.stop')}
      submit={t('caseMediation:course.submit')}
      send={(input) => stopClock(id, referral.id, etagOf(referral.version), { stoppedOn: input.stoppedOn, stopClock: stopClockOf(input) })}
    >
      <DateField control={form.control} name="stoppedOn" label={t('caseMediation:course.stoppedOn')} rules={{ required: t('shared:form.required') }} />
      <ClockFields control={form.control} clock="clock" othersHarmed="othersHarmed" mayRun={false} />
    </PartForm>
  );
}
