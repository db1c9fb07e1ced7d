import { useQuery } from '@tanstack/react-query';
import { Heading, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { ActionLink, TextLink } from '@/shared/ui/TextLink';
import type { OwnObjection } from '../api/getOwnObjection';
import { ownCallbacksQuery } from '../api/listOwnCallbacks';
import { dayKeyOf, foremost, isAsked, pageOf, type NextStep } from '../foremost';
import { Appointment } from './Appointment';
import { NextStepBlock } from './NextStepBlock';

/** The one thing that comes next, with the way to do it, an appointment to be called, and below the children what else is good to know. */
export function NextSteps({ access, objection, children }: { access: Access; objection: OwnObjection; children: ReactNode }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const { data: callbacks } = useQuery(ownCallbacksQuery(access, objection.id));
  const planned = callbacks?.find(({ status }) => status === 'planned');

  // An appointment says to the minute what "we contact you" says to the day.
  const steps = planned ? objection.nextSteps.filter(({ code }) => code !== 'we-call') : objection.nextSteps;
  const first = foremost(steps);
  const top = first && (!planned || isAsked(first)) && first.code !== 'closed' ? first : undefined;
  const others = steps.filter((step) => step !== top && step.code !== 'closed');

  return (
    <>
      {top && <NextStepBlock title={t('case.nextStep')} step={top} level={2}><Way access={access} objectionId={objection.id} step={top} /></NextStepBlock>}
      {planned && <Appointment access={access} objectionId={objection.id} callback={planned} isNext={!top} />}
      {children}
      {others.length > 0 && (
        <section aria-labelledby="also">
          <Heading level={2} id="also" appearance="utrecht-heading-3">{t('case.alsoTitle')}</Heading>
          <UnorderedList>
            {others.map((step) => (
              <UnorderedListItem key={step.code}>
                {step.by != null && <strong>{t(dayKeyOf(step), { day: longDay(step.by, language) })}: </strong>}
                {step.text[language]} <Way access={access} objectionId={objection.id} step={step} inText />
              </UnorderedListItem>
            ))}
          </UnorderedList>
        </section>
      )}
    </>
  );
}

/** Where the step is done; the holder of a link has to sign in for that, which is said once. */
function Way({ access, objectionId, step, inText = false }: { access: Access; objectionId: string; step: NextStep; inText?: boolean }) {
  const { t } = useTranslation('myObjections');
  const page = pageOf(step);
  if (!page) return null;
  if (access.by === 'link') return inText ? null : <p>{t('case.signInFirst')}</p>;
  const path = `/mijn-bezwaren/${objectionId}/${page.path}`;
  return inText ? <TextLink to={path}>{t(`do.${page.code}`)}</TextLink> : <p className="actions"><ActionLink to={path}>{t(`do.${page.code}`)}</ActionLink></p>;
}
