import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { euros } from '@/shared/format/money';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { OwnMediation } from '../api/listOwnMediation';
import { ownMediationTexts } from '../mediationTexts';

type Topic = keyof typeof ownMediationTexts.about;
const isTopic = (code: string): code is Topic => code in ownMediationTexts.about;

/** What to know before saying yes or no, as questions that people ask. */
export function MediationExplanation({ mediation }: { mediation: OwnMediation }) {
  const { t } = useTranslation('ownMediation');
  const language = currentLanguage();
  const own = mediation.ownContributionInCents;
  return (
    <>
      {mediation.explanation.map(({ code, text }) => (
        <section key={code} aria-labelledby={`about-${code}`}>
          <Heading level={2} id={`about-${code}`} appearance="utrecht-heading-3">{isTopic(code) ? t(`about.${code}`) : t('title')}</Heading>
          <Paragraph>{text[language]}</Paragraph>
          {code === 'own-contribution' && own > 0 && <Paragraph><strong>{t('own', { amount: euros(own, language) })}</strong></Paragraph>}
        </section>
      ))}
      <section aria-labelledby="sees">
        <Heading level={2} id="sees" appearance="utrecht-heading-3">{t('seesTitle')}</Heading>
        <Paragraph>{t('sees')}</Paragraph>
      </section>
    </>
  );
}
