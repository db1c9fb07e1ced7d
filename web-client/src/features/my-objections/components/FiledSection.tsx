import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { OwnObjection } from '../api/getOwnObjection';

/** What the citizen sent: in the own words, as it came in. */
export function FiledSection({ filed, groundsFollow }: { filed: NonNullable<OwnObjection['filed']>; groundsFollow: boolean }) {
  const { t } = useTranslation('myObjections');
  const representative = filed.representative?.party;
  return (
    <section aria-labelledby="filed">
      <Heading level={2} id="filed" appearance="utrecht-heading-3">{t('filed.title')}</Heading>
      <dl className="facts">
        <div><dt>{t('filed.grounds')}</dt><dd className="own-words">{filed.grounds ?? (groundsFollow ? t('filed.groundsFollow') : '')}</dd></div>
        {filed.desiredOutcome != null && <div><dt>{t('filed.desiredOutcome')}</dt><dd className="own-words">{filed.desiredOutcome}</dd></div>}
        {filed.jointObjectors.length > 0 && <div><dt>{t('filed.jointObjectors')}</dt><dd>{filed.jointObjectors.join(', ')}</dd></div>}
        {representative && <div><dt>{t('filed.representative')}</dt><dd>{representative.organisationName ?? representative.name}</dd></div>}
      </dl>
    </section>
  );
}
