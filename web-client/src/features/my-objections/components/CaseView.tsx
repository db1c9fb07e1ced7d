import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/problem';
import { longDay, momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import type { Access } from '../api/access';
import { ownObjectionQuery } from '../api/getOwnObjection';
import { foremost } from '../foremost';
import { AccessLog } from './AccessLog';
import { DeadlineList } from './DeadlineList';
import { NextStepBlock } from './NextStepBlock';
import { StatusLabel } from './StatusLabel';
import { Timeline } from './Timeline';

/** A case as the citizen sees it: the next step on top, then why, when and what happened. */
export function CaseView({ access, id, children }: { access: Access; id: string; children?: ReactNode }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const { data: objection, error, refetch } = useQuery(ownObjectionQuery(access, id));

  if (!objection) {
    if (!error) return <Screen title={t('link.title')}><Busy text={t('case.loading')} /></Screen>;
    // An id that cannot be one (400) is as little a case as one that is somebody else's (404).
    if (error instanceof ApiError && [400, 404].includes(error.status)) return <MissingCase />;
    return <Screen title={t('link.title')}><Failure error={error} onRetry={() => { void refetch(); }} /></Screen>;
  }

  const first = foremost(objection.nextSteps);
  const others = objection.nextSteps.filter((step) => step !== first);

  return (
    <Screen
      title={t('case.against', { decision: objection.contestedDecision.description })}
      lead={<div className="case-standing"><StatusLabel status={objection.status} /><p>{objection.standing[language]}</p></div>}
    >
      <div className="columns">
        <div className="columns__main">
          {first && first.code !== 'closed' && <NextStepBlock title={t('case.nextStep')} step={first} level={2} />}
          {children}
          {others.length > 0 && (
            <section aria-labelledby="also">
              <Heading level={2} id="also" appearance="utrecht-heading-3">{t('case.alsoTitle')}</Heading>
              <UnorderedList>{others.map((step) => <UnorderedListItem key={step.code}>{step.by != null && <strong>{t('case.at', { day: longDay(step.by, language) })}: </strong>}{step.text[language]}</UnorderedListItem>)}</UnorderedList>
            </section>
          )}
          <DeadlineList deadlines={objection.deadlines} />
          <Timeline access={access} id={objection.id} />
          <AccessLog access={access} id={objection.id} />
        </div>
        <aside className="columns__side">
          <dl className="facts panel">
            <div><dt>{t('case.number')}</dt><dd>{objection.number}</dd></div>
            <div><dt>{t('case.received')}</dt><dd>{momentOf(objection.receivedAt, language)}</dd></div>
            {objection.contestedDecision.reference != null && <div><dt>{t('case.reference')}</dt><dd>{objection.contestedDecision.reference}</dd></div>}
          </dl>
          <ContactPanel />
        </aside>
      </div>
    </Screen>
  );
}

function MissingCase() {
  const { t } = useTranslation('myObjections');
  return (
    <Screen title={t('case.missingTitle')} lead={<Paragraph appearance="lead">{t('case.missing')}</Paragraph>}>
      <p className="actions"><ActionLink to="/mijn-bezwaren">{t('case.toOverview')}</ActionLink></p>
      <ContactPanel />
    </Screen>
  );
}
