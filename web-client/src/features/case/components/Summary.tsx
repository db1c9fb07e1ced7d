import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';
import { TextLink } from '@/shared/ui/TextLink';
import { contactAttemptsQuery } from '../api/listContactAttempts';
import { useCase } from '../CaseContext';
import { useWho } from '../useWho';
import { DaysLeft } from './DaysLeft';

/** Who, against what, where it stands and who treats it. */
export function Summary() {
  const { t } = useTranslation('case');
  const { objection, isOpen } = useCase();
  const who = useWho();
  const language = currentLanguage();
  const { contestedDecision: decision, handler, decisionDeadline } = objection;
  const type = useMunicipality()?.decisionTypes.find(({ code }) => code === decision.decisionType);
  const department = type?.department;

  return (
    <section className="panel case-summary" aria-labelledby="summary">
      <Heading level={2} id="summary" appearance="utrecht-heading-4">{t('summary.title')}</Heading>
      <dl className="facts">
        <div>
          <dt>{t('summary.objector')}</dt>
          <dd>
            {objection.objector.organisationName ?? objection.objector.name}
            {objection.representative != null && <span className="case-summary__more">{t('summary.represented', { name: objection.representative.party.name })}</span>}
          </dd>
        </div>
        <div><dt>{t('summary.number')}</dt><dd>{objection.number}</dd></div>
        <div>
          <dt>{t('summary.handler')}</dt>
          <dd>{handler == null ? t('nobody') : who(handler)}{isOpen && <> · <TextLink to="behandelaar">{handler == null ? t('summary.assignFirst') : t('summary.assign')}</TextLink></>}</dd>
        </div>
        <div>
          <dt>{t('summary.deadline')}</dt>
          <dd>
            {!isOpen && t('summary.closed')}
            {isOpen && decisionDeadline == null && t('summary.noDeadline')}
            {decisionDeadline != null && <><time dateTime={decisionDeadline}>{longDay(decisionDeadline, language)}</time> <DaysLeft day={decisionDeadline} isLastDay /></>}
          </dd>
        </div>
        <div><dt>{t('summary.received')}</dt><dd><time dateTime={objection.receivedAt}>{shortMoment(objection.receivedAt, language)}</time> · {t(`timeliness.${objection.timeliness}`)}</dd></div>
        <div>
          <dt>{t('summary.decision')}</dt>
          <dd>
            {type === undefined ? t('unknown') : language === 'nl' ? type.name : type.nameEn}
            {department !== undefined && <>, <span lang="nl">{department}</span></>}
            {decision.reference != null && <span className="case-summary__more">{t('summary.reference', { reference: decision.reference })}</span>}
          </dd>
        </div>
        <div><dt>{t('summary.route')}</dt><dd><Route /></dd></div>
      </dl>
    </section>
  );
}

/** The route that was chosen together in the last conversation that chose one. */
function Route() {
  const { t } = useTranslation('case');
  const { id, objection } = useCase();
  const attempts = useInfiniteQuery(contactAttemptsQuery(id)).data?.pages.flatMap((page) => page.items);
  const chosen = attempts?.findLast(({ correctedAt, conversation }) => correctedAt == null && conversation?.chosenRoute != null)?.conversation?.chosenRoute;
  return t(`route.${objection.badges.includes('in-mediation') ? 'mediation' : (chosen ?? 'none')}`);
}
