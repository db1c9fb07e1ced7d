import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useHasRole } from '@/shared/session/roles';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ActionLink, TextLink } from '@/shared/ui/TextLink';
import { CaseBadges } from '@/shared/work/CaseBadges';
import { DueDay } from '@/shared/work/DueDay';
import { worklistQuery, type ListedCase } from '@/shared/work/listObjections';

const listOf = (owner: string) => worklistQuery({ owner, sort: 'nextAction' }, 5);

/** The one action that presses most, and the few that follow it: the reader's own, or else what waits for a coordinator. */
export function DoFirst() {
  const { t } = useTranslation('day');
  const isCoordinator = useHasRole('coordinator');
  const own = useInfiniteQuery(listOf('me'));
  const hasOwn = (own.data?.pages[0]?.items.length ?? 0) > 0;
  const owner = isCoordinator && own.isSuccess && !hasOwn ? 'coordinator' : 'me';
  const list = useInfiniteQuery(listOf(owner));
  if (list.isPending) return <Busy text={t('first.loading')} />;
  if (list.isError && !list.data) return <Failure error={list.error} onRetry={() => { void list.refetch(); }} />;

  const [first, ...after] = list.data.pages.flatMap((page) => page.items);
  return (
    <>
      <section className="do-first" aria-labelledby="first">
        <Heading level={2} id="first" appearance="utrecht-heading-4">{t('first.title')}</Heading>
        {first ? <First objection={first} /> : (
          <>
            <Paragraph>{t('first.nothing')} {t('first.nothingHint')}</Paragraph>
            <ActionLink to="/medewerker/werklijst?open=true&unassigned=true">{t('first.unassigned')}</ActionLink>
          </>
        )}
      </section>
      {after.length > 0 && (
        <section aria-labelledby="after">
          <Heading level={2} id="after" appearance="utrecht-heading-3">{t('first.after')}</Heading>
          <ol className="after">{after.map((objection) => <li key={objection.id}><Next objection={objection} /></li>)}</ol>
          <TextLink to={`/medewerker/werklijst?owner=${owner}&sort=nextAction`}>{owner === 'me' ? t('first.all') : t('first.allCoordinator')}</TextLink>
        </section>
      )}
    </>
  );
}

function First({ objection }: { objection: ListedCase }) {
  const { t } = useTranslation('day');
  const { id, number, objectorName, nextAction, decisionDeadline, badges } = objection;
  return (
    <>
      {nextAction && <p className="do-first__action">{nextAction.text[currentLanguage()]}</p>}
      {nextAction && <p className="do-first__due"><DueDay day={nextAction.dueOn} /></p>}
      <p>{t('first.why', { number })} <span lang="nl">{objectorName}</span></p>
      {decisionDeadline && <p className="quiet">{t('first.deadline')} <DueDay day={decisionDeadline} isLastDay /></p>}
      <CaseBadges badges={badges} />
      <p className="actions"><ActionLink to={`/medewerker/zaken/${id}`}>{t('first.open')}</ActionLink></p>
    </>
  );
}

function Next({ objection: { id, number, objectorName, nextAction } }: { objection: ListedCase }) {
  return (
    <>
      <TextLink to={`/medewerker/zaken/${id}`} lang="nl">{objectorName}</TextLink> <span className="quiet">{number}</span>
      {nextAction && <p>{nextAction.text[currentLanguage()]} <DueDay day={nextAction.dueOn} /></p>}
    </>
  );
}
