import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '@/shared/ui/TextLink';
import { useCase } from '../../CaseContext';

/** Says beforehand that nobody spoke with the objector, which a hearing and a decision need, or a reason. */
export function ContactNeeded() {
  const { t } = useTranslation('caseActs');
  const { id, objection } = useCase();
  if (objection.reachedAt != null || objection.withoutContact != null) return null;
  return (
    <div className="done">
      <Alert type="warning">
        <Paragraph>{t('contactNeeded')}</Paragraph>
        <p><TextLink to={`/medewerker/zaken/${id}/bellen`}>{t('callFirst')}</TextLink> · <TextLink to={`/medewerker/zaken/${id}/zonder-gesprek`}>{t('without.title')}</TextLink></p>
      </Alert>
    </div>
  );
}
