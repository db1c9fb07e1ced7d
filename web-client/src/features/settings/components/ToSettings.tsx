import { useTranslation } from 'react-i18next';
import { TextLink } from '@/shared/ui/TextLink';

/** The way back to the overview. */
export function ToSettings() {
  const { t } = useTranslation('settings');
  return <p className="settings-back"><TextLink to="/medewerker/instellingen">{t('toSettings')}</TextLink></p>;
}
