import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';

/** A case that does not exist, or is somebody else's: the page does not say which. */
export function MissingCase() {
  const { t } = useTranslation('myObjections');
  return (
    <Screen title={t('case.missingTitle')} lead={<Paragraph appearance="lead">{t('case.missing')}</Paragraph>}>
      <p className="actions"><ActionLink to="/mijn-bezwaren">{t('case.toOverview')}</ActionLink></p>
      <ContactPanel />
    </Screen>
  );
}
