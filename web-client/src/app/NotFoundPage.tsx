import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/shared/ui/Screen';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { ActionLink } from '@/shared/ui/TextLink';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Screen title={t('notFound.title')} lead={<Paragraph appearance="lead">{t('notFound.text')}</Paragraph>}>
      <p className="actions"><ActionLink to="/">{t('notFound.toHome')}</ActionLink></p>
      <ContactPanel />
    </Screen>
  );
}
