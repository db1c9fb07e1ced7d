import '../texts';
import { useQuery } from '@tanstack/react-query';
import { Alert, Heading, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { momentOf, longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { DueDay } from '@/shared/work/DueDay';
import { useStaffName } from '@/shared/work/listStaffMembers';
import { intendedDecisionQuery, type Intention } from '../api/getIntendedDecision';
import { AttemptForm } from './AttemptForm';
import { Attempts } from './Attempts';
import { IntentionFacts } from './IntentionFacts';
import { Reactions } from './Reactions';
import { ResultForm } from './ResultForm';

/** One intended decision: whom to call and why, and what came of it. */
export function IntendedDecisionPage() {
  const { t } = useTranslation('intendedDecisions');
  const { id = '' } = useParams();
  const intention = useQuery(intendedDecisionQuery(id));
  if (intention.isPending) return <Screen title={t('title')}><Busy text={t('loading')} /></Screen>;
  if (!intention.data) return <Screen title={t('title')}><Failure error={intention.error} onRetry={() => { void intention.refetch(); }} /></Screen>;
  return <Page intention={intention.data.data} version={intention.data.version} />;
}

function Page({ intention, version }: { intention: Intention; version: string }) {
  const { t } = useTranslation('intendedDecisions');
  const language = currentLanguage();
  const canChange = intention.state === 'open' || intention.state === 'contacted';
  return (
    <Screen title={intention.citizen.name} lead={<p className="case-standing"><StatusBadge>{t(`states.${intention.state}`)}</StatusBadge> <span className="quiet">{intention.reference}</span></p>}>
      <p className="back"><TextLink to="/medewerker/voornemens">{t('back')}</TextLink></p>
      <div className="columns">
        <div className="columns__main">
          {intention.contactDueOn && (
            <section className="do-first">
              <p className="do-first__action">{t('callBy')} <DueDay day={intention.contactDueOn} /></p>
              {intention.callBackAt && <p>{t('callAt', { moment: momentOf(intention.callBackAt, language) })}</p>}
              <p className="quiet">{t('planned', { day: longDay(intention.plannedOn, language) })}</p>
            </section>
          )}
          <Result intention={intention} />
          <Reactions reactions={intention.reactions} />
          <Attempts attempts={intention.contactAttempts} />
          {canChange && <AttemptForm intention={intention} />}
          {canChange && <ResultForm intention={intention} version={version} />}
        </div>
        <div className="columns__side"><IntentionFacts intention={intention} /></div>
      </div>
    </Screen>
  );
}

function Result({ intention: { result, resultOn, resultBy, explanation } }: { intention: Intention }) {
  const { t } = useTranslation('intendedDecisions');
  const name = useStaffName();
  if (!result) return null;
  return (
    <Alert type="ok">
      <Heading level={2} appearance="utrecht-heading-4">{t('result.is', { result: t(`result.codes.${result}`) })}</Heading>
      {explanation && <Paragraph lang="nl">{explanation}</Paragraph>}
      {resultOn && <Paragraph className="quiet">{t('result.on', { day: longDay(resultOn, currentLanguage()), name: resultBy ? name(resultBy) : '' })}</Paragraph>}
    </Alert>
  );
}
