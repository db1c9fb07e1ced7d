import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Mediation } from '../api/listMediations';

/** Who takes part, and what each agreed to. */
export function Parties({ parties }: { parties: Mediation['parties'] }) {
  const { t } = useTranslation('myMediations');
  const language = currentLanguage();
  const answer = (said: boolean | undefined): string => (said === undefined ? t('none') : said ? t('yes') : t('no'));
  return (
    <section className="panel" aria-labelledby="parties">
      <Heading level={2} id="parties" appearance="utrecht-heading-3">{t('partiesTitle')}</Heading>
      {parties.map(({ id, role, name, consent }) => (
        <div key={id} className="contact">
          <Heading level={3} appearance="utrecht-heading-4">{name ?? t(`roles.${role}`)}</Heading>
          {name != null && <p className="quiet">{t(`roles.${role}`)}</p>}
          <p>{t('toMediation')}: {answer(consent?.toMediation)}</p>
          <p>{t('toPostponement')}: {answer(consent?.toPostponement)}</p>
          {consent && <p className="quiet">{t('givenOn')} {longDay(consent.on, language)}</p>}
        </div>
      ))}
    </section>
  );
}
