import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { etagOf } from '@/shared/api/versioned';
import { shortDay, today } from '@/shared/format/dates';
import { centsOf, exactEuros } from '@/shared/format/numbers';
import { currentLanguage } from '@/shared/i18n/i18n';
import { DateField } from '@/shared/ui/form/DateField';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { addSession, type SessionBody } from '../../api/addSession';
import { correctSession } from '../../api/correctSession';
import type { Referral } from '../../api/listMediationReferrals';
import { useCase } from '../../CaseContext';
import { PartForm } from './PartForm';

/** When the parties met, how long and at what cost. Of what was said there is nothing. */
export function Sessions({ referral }: { referral: Referral }) {
  const { t } = useTranslation('caseMediation');
  const { id } = useCase();
  const language = currentLanguage();
  const version = etagOf(referral.version);
  const add = useOnce((sent: { body: SessionBody; version: string }, key) => addSession(id, referral.id, sent.version, sent.body, key));
  return (
    <>
      <Heading level={3} appearance="utrecht-heading-4">{t('sessions.title')}</Heading>
      {referral.sessions.length === 0 && <Paragraph>{t('sessions.none')}</Paragraph>}
      <ul className="rows">
        {referral.sessions.map((session) => {
          const day = shortDay(session.on, language);
          const label = t('sessions.correct', { day });
          return (
            <li key={session.sequence}>
              <p>{t('sessions.row', { day, minutes: session.durationMinutes, cost: exactEuros(session.costInCents, language) })}</p>
              <details className="why">
                <summary>{label}</summary>
                <Session name={`session-${referral.id}-${session.sequence}`} label={label} known={session} send={(body) => correctSession(id, referral.id, session.sequence, version, body)} />
              </details>
            </li>
          );
        })}
      </ul>
      {referral.sessions.length > 1 && <Paragraph>{t('sessions.total', { minutes: referral.totalMinutes, cost: exactEuros(referral.totalCostInCents, language) })}</Paragraph>}
      <details className="why"><summary>{t('sessions.add')}</summary><Session name={`session-${referral.id}`} label={t('sessions.add')} send={(body) => add({ body, version })} /></details>
    </>
  );
}

function Session({ name, label, known, send }: { name: string; label: string; known?: Referral['sessions'][number]; send: (body: SessionBody) => Promise<unknown> }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const form = useInput({ on: known?.on ?? today(), minutes: known ? String(known.durationMinutes) : '', cost: known ? (known.costInCents / 100).toFixed(2) : '' });
  const rules = { required: t('shared:form.required') };
  return (
    <PartForm
      form={form}
      name={name}
      label={label}
      submit={t('caseMediation:sessions.submit')}
      fieldOf={(path) => (path === 'durationMinutes' ? 'minutes' : path === 'costInCents' ? 'cost' : undefined)}
      send={({ on, minutes, cost }) => send({ on, durationMinutes: Number(minutes), costInCents: centsOf(cost) ?? null })}
    >
      <DateField control={form.control} name="on" label={t('caseMediation:sessions.on')} rules={rules} />
      <TextField control={form.control} name="minutes" inputMode="numeric" width="short" label={t('caseMediation:sessions.minutes')} hint={t('caseMediation:sessions.minutesHint')} rules={{ ...rules, pattern: { value: /^\d{1,3}$/, message: rules.required } }} />
      <TextField control={form.control} name="cost" width="short" label={t('caseMediation:sessions.cost')} rules={{ ...rules, validate: (text) => centsOf(text) !== undefined || t('caseMediation:sessions.badCost') }} />
    </PartForm>
  );
}
