import { Heading, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { OwnMediation } from '../api/listOwnMediation';

/** Who mediates, who else takes part, and the dates. */
export function MediationFacts({ mediation }: { mediation: OwnMediation }) {
  const { t } = useTranslation('ownMediation');
  const language = currentLanguage();
  const days = [['started', mediation.startedOn], ['signed', mediation.agreementSignedOn], ['ended', mediation.endedOn]] as const;
  return (
    <section aria-labelledby="facts">
      <Heading level={2} id="facts" appearance="utrecht-heading-3">{t('factsTitle')}</Heading>
      <dl className="facts">
        <div><dt>{t('mediator')}</dt><dd>{mediation.mediator ?? t('mediatorNone')}</dd></div>
        {days.map(([key, day]) => day != null && <div key={key}><dt>{t(key)}</dt><dd>{longDay(day, language)}</dd></div>)}
        {mediation.status === 'started' && <div><dt>{t('clock')}</dt><dd>{mediation.clockStandsStill ? t('clockStopped') : t('clockRuns')}</dd></div>}
        {mediation.outcome != null && <div><dt>{t('result')}</dt><dd>{t(`outcomes.${mediation.outcome}`)}</dd></div>}
      </dl>
      {mediation.others.length > 0 && (
        <>
          <Heading level={3} appearance="utrecht-heading-4">{t('othersTitle')}</Heading>
          <UnorderedList>
            {/* Without names, two of a kind differ in nothing but their place. */}
            {mediation.others.map(({ role, agreesToMediation }, place) => <UnorderedListItem key={place}>{t(`others.${role}`)}: {agreesToMediation ? t('othersYes') : t('othersNo')}</UnorderedListItem>)}
          </UnorderedList>
        </>
      )}
    </section>
  );
}
