import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Referral } from '../../api/listMediationReferrals';
import { FollowUp } from './FollowUp';

/** A referral that is over, or waits for what follows its agreement. */
export function Ended({ referral }: { referral: Referral }) {
  const { t } = useTranslation('caseMediation');
  const language = currentLanguage();
  const { status, endedOn, outcome, followUp, followedUpOn } = referral;
  const waits = status === 'ended' && followUp == null && (outcome === 'agreement' || outcome === 'partial-agreement');
  return (
    <article className="panel">
      <Heading level={3} appearance="utrecht-heading-4">{t(`status.${status}`)}</Heading>
      {referral.startedOn != null && <Paragraph>{t('course.since', { day: longDay(referral.startedOn, language), mediator: referral.mediator?.name ?? '' })}</Paragraph>}
      {endedOn != null && outcome != null && <Paragraph>{t('end.ended', { day: longDay(endedOn, language), outcome: t(`outcome.${outcome}`) })}</Paragraph>}
      {followUp != null && followedUpOn != null && <Paragraph>{t('followUp.done', { day: longDay(followedUpOn, language), what: t(`followUp.${followUp}`) })}</Paragraph>}
      {waits && <FollowUp referral={referral} />}
    </article>
  );
}
