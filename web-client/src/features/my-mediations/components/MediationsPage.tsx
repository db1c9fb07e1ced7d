import '../texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { mediationsQuery, type Mediation } from '../api/listMediations';
import { useMediationName } from '../useMediationName';
import { looks } from '../looks';

/** The referrals made to the mediator who signed in. */
export function MediationsPage() {
  const { t } = useTranslation('myMediations');
  const list = useInfiniteQuery(mediationsQuery);
  return (
    <Screen title={t('title')} lead={<Paragraph appearance="lead">{t('lead')}</Paragraph>}>
      <Pages list={list} empty={<Nothing />}>
        {(mediations) => <ul className="cards">{mediations.map((mediation) => <li key={mediation.id}><Card mediation={mediation} /></li>)}</ul>}
      </Pages>
    </Screen>
  );
}

function Card({ mediation }: { mediation: Mediation }) {
  const { t } = useTranslation('myMediations');
  const language = currentLanguage();
  const name = useMediationName(mediation);
  const heading = `mediation-${mediation.id}`;
  return (
    <article className="card" aria-labelledby={heading}>
      <div className="card__top">
        <Heading level={2} id={heading} appearance="utrecht-heading-3"><TextLink to={`/medewerker/mediations/${mediation.id}`}>{name}</TextLink></Heading>
        <StatusBadge status={looks[mediation.status]}>{t(`status.${mediation.status}`)}</StatusBadge>
      </div>
      <p>
        {t('startedOn')} {longDay(mediation.startedOn, language)}
        {mediation.endedOn != null && <> · {t('endedOn')} {longDay(mediation.endedOn, language)}</>}
      </p>
      <p className="quiet">{t('sessions', { count: mediation.sessions.length })}{mediation.outcome != null && <> · {t(`outcomes.${mediation.outcome}`)}</>}</p>
    </article>
  );
}

function Nothing() {
  const { t } = useTranslation('myMediations');
  return (
    <section className="panel" aria-labelledby="empty">
      <Heading level={2} id="empty" appearance="utrecht-heading-3">{t('emptyTitle')}</Heading>
      <Paragraph>{t('empty')}</Paragraph>
    </section>
  );
}
