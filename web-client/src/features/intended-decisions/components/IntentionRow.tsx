import { Heading, StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextLink } from '@/shared/ui/TextLink';
import { DueDay } from '@/shared/work/DueDay';
import type { ListedIntention } from '../api/listIntendedDecisions';

/** An intended decision of the list: whom to call by when, and when the decision is planned. */
export function IntentionRow({ intention }: { intention: ListedIntention }) {
  const { t } = useTranslation('intendedDecisions');
  const language = currentLanguage();
  const { id, reference, citizen, department, plannedOn, state, contactDueOn, callBackAt } = intention;
  return (
    <article className="card" aria-labelledby={`intention-${id}`}>
      <div className="card__top">
        <Heading level={2} id={`intention-${id}`} appearance="utrecht-heading-4"><TextLink to={`/medewerker/voornemens/${id}`} lang="nl">{citizen.name}</TextLink></Heading>
        <StatusBadge>{t(`states.${state}`)}</StatusBadge>
      </div>
      {contactDueOn ? <p>{t('callBy')} <DueDay day={contactDueOn} /></p> : <p className="quiet">{t('noCall')}</p>}
      {callBackAt && <p>{t('callAt', { moment: momentOf(callBackAt, language) })}</p>}
      <p className="quiet">{t('planned', { day: longDay(plannedOn, language) })} · {reference} · <span lang="nl">{department}</span></p>
    </article>
  );
}
