import { Heading, StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, longMomentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextLink } from '@/shared/ui/TextLink';
import type { OwnIntention } from '../api/listOwnIntentions';
import { useDecisionTypeName } from '../useDecisionTypeName';

/** An intended decision of the overview: what it is, where it stands, and until when one can react. */
export function IntentionCard({ intention }: { intention: OwnIntention }) {
  const { t } = useTranslation('myIntentions');
  const language = currentLanguage();
  const typeName = useDecisionTypeName();
  const heading = `intention-${intention.id}`;
  return (
    <article className="card" aria-labelledby={heading}>
      <div className="card__top">
        <Heading level={3} id={heading} appearance="utrecht-heading-3"><TextLink to={`/mijn-voornemens/${intention.id}`}>{t('about', { type: typeName(intention.decisionType) })}</TextLink></Heading>
        <StatusBadge status={intention.mayReact ? 'active' : 'neutral'}>{t(`states.${intention.state}`)}</StatusBadge>
      </div>
      <p>{intention.standing[language]}</p>
      {intention.callBackAt != null && <p><strong>{t('callBack', { moment: longMomentOf(intention.callBackAt, language) })}</strong></p>}
      {intention.mayReact && <p><strong>{t('reactUntil', { day: longDay(intention.plannedOn, language) })}</strong></p>}
    </article>
  );
}
