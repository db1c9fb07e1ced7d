import { Heading, Paragraph, StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { longDay, longMomentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import type { OwnIntention } from '../api/listOwnIntentions';
import { useDecisionTypeName } from '../useDecisionTypeName';
import { ReactPanel } from './ReactPanel';
import { Reactions } from './Reactions';

/** What the municipality intends and why, until when one can react, and the way to do so. */
export function IntentionView({ access, intention }: { access: Access; intention: OwnIntention }) {
  const { t } = useTranslation('myIntentions');
  const language = currentLanguage();
  const typeName = useDecisionTypeName();
  const { plannedOn, callBackAt, mayReact } = intention;
  return (
    <Screen
      title={t('about', { type: typeName(intention.decisionType) })}
      lead={<div className="case-standing"><StatusBadge status={mayReact ? 'active' : 'neutral'}>{t(`states.${intention.state}`)}</StatusBadge><p>{intention.standing[language]}</p></div>}
    >
      <div className="columns">
        <div className="columns__main">
          {mayReact && (
            <div className="next-step">
              {callBackAt != null && <p className="next-step__day">{t('callBack', { moment: longMomentOf(callBackAt, language) })}</p>}
              <p className={callBackAt == null ? 'next-step__day' : undefined}>{t('reactUntil', { day: longDay(plannedOn, language) })}</p>
              <p>{t('notYet')}</p>
            </div>
          )}
          <section aria-labelledby="reasons">
            <Heading level={2} id="reasons" appearance="utrecht-heading-3">{t('reasons')}</Heading>
            <Paragraph className="own-words" lang="nl">{intention.reasons}</Paragraph>
          </section>
          {mayReact && <ReactPanel access={access} intention={intention} />}
          <Reactions access={access} reactions={intention.reactions} />
        </div>
        <div className="columns__side">
          <dl className="facts panel">
            <div><dt>{t('reference')}</dt><dd>{intention.reference}</dd></div>
            <div><dt>{t('department')}</dt><dd lang="nl">{intention.department}</dd></div>
            <div><dt>{t('plannedDay')}</dt><dd>{longDay(plannedOn, language)}</dd></div>
          </dl>
          <ContactPanel />
        </div>
      </div>
    </Screen>
  );
}
