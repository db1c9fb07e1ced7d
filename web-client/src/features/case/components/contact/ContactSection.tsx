import { useTranslation } from 'react-i18next';
import { ActionLink, TextLink } from '@/shared/ui/TextLink';
import { useCase } from '../../CaseContext';
import { Section } from '../Section';
import { AttemptList } from './AttemptList';
import { CallbackList } from './CallbackList';
import { OtherCaller } from './OtherCaller';
import { Reaching } from './Reaching';

/** How to reach the objector, and what was tried and said. */
export function ContactSection() {
  const { t } = useTranslation('caseContact');
  const { isOpen, objection } = useCase();
  return (
    <Section name="contact">
      <OtherCaller />
      <Reaching />
      {isOpen && (
        <div className="actions">
          <ActionLink secondary to="bellen">{t('do.call')}</ActionLink>
          <ActionLink secondary to="belafspraak">{t('do.callback')}</ActionLink>
          <span className="actions__quiet"><TextLink to="bellen?kanaal=letter">{t('do.other')}</TextLink></span>
          {objection.reachedAt == null && <span className="actions__quiet"><TextLink to="zonder-gesprek">{t('do.without')}</TextLink></span>}
        </div>
      )}
      <CallbackList />
      <AttemptList />
    </Section>
  );
}
