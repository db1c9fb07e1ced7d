import { useTranslation } from 'react-i18next';
import { TextLink } from '@/shared/ui/TextLink';
import { useCase } from '../../CaseContext';
import { recordableNow } from '../../factKinds';
import { Section } from '../Section';

/** Everything that can be recorded of the procedure now. */
export function ActionsSection() {
  const { t } = useTranslation('caseActs');
  const { objection, isOpen } = useCase();
  return (
    <Section name="actions">
      <ul className="links">
        {isOpen && objection.groundsFollow && <li><TextLink to="gronden">{t('supply.title')}</TextLink></li>}
        {recordableNow(isOpen).map((type) => <li key={type}><TextLink to={`vastleggen/${type}`}>{t(`fact.${type}.title`)}</TextLink></li>)}
        <li><TextLink to="digitale-post">{t('electronicPost.title')}</TextLink></li>
        <li><TextLink to="bezwaarmaker">{t('objector.title')}</TextLink></li>
        <li><TextLink to="toegangslinks">{t('accessLinks.title')}</TextLink></li>
      </ul>
    </Section>
  );
}
