import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextLink } from '@/shared/ui/TextLink';
import type { OwnObjectionListItem } from '../api/listOwnObjections';
import { NextStepBlock } from './NextStepBlock';
import { StatusLabel } from './StatusLabel';

/** An objection of the overview: what it is about, where it stands, and what comes next. */
export function ObjectionCard({ objection }: { objection: OwnObjectionListItem }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const heading = `objection-${objection.id}`;
  return (
    <article className="card" aria-labelledby={heading}>
      <div className="card__top">
        <Heading level={2} id={heading} appearance="utrecht-heading-3">
          <TextLink to={`/mijn-bezwaren/${objection.id}`} lang="nl">{objection.contestedDecision}</TextLink>
        </Heading>
        <StatusLabel status={objection.status} />
      </div>
      <p className="quiet">{t('overview.number', { number: objection.number })} · {t('overview.received', { day: dayOf(objection.receivedAt, language) })}</p>
      {objection.takesPartAs === 'representative' && <p className="quiet">{t('overview.asRepresentative')}</p>}
      <p>{objection.standing[language]}</p>
      {objection.nextStep.code !== 'closed' && <NextStepBlock title={t('overview.nextStep')} step={objection.nextStep} level={3} />}
    </article>
  );
}
