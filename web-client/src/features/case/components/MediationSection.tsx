import { useInfiniteQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { ActionLink } from '@/shared/ui/TextLink';
import { referralsQuery } from '../api/listMediationReferrals';
import { useCase } from '../CaseContext';
import { Section } from './Section';

/** Where a referral to mediation stands, and the way to it. */
export function MediationSection() {
  const { t } = useTranslation('caseMediation');
  const { id, isOpen } = useCase();
  const language = currentLanguage();
  const list = useInfiniteQuery(referralsQuery(id));
  return (
    <Section name="mediation">
      <Pages list={list} empty={<><Paragraph>{t('none')}</Paragraph>{isOpen && <p className="actions"><ActionLink secondary to="mediation">{t('begin')}</ActionLink></p>}</>}>
        {(referrals) => (
          <>
            <ul className="rows">
              {referrals.toReversed().map((referral) => (
                <li key={referral.id} className="row">
                  <span>
                    <strong>{t(`status.${referral.status}`)}</strong>
                    {referral.startedOn != null && <> · {t('course.since', { day: longDay(referral.startedOn, language), mediator: referral.mediator?.name ?? '' })}</>}
                    {referral.outcome != null && <> {t(`outcome.${referral.outcome}`)}.</>}
                  </span>
                </li>
              ))}
            </ul>
            <p className="actions"><ActionLink secondary to="mediation">{t('open')}</ActionLink></p>
          </>
        )}
      </Pages>
    </Section>
  );
}
