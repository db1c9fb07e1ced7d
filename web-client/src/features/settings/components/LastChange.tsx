import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';

/** Who changed something last, and when. */
export function LastChange({ view }: { view: { changedAt?: string | null; changedBy?: string | null } }) {
  const { t } = useTranslation('settings');
  return (
    <Paragraph className="quiet">
      {view.changedAt && view.changedBy ? t('lastChange', { who: view.changedBy, when: momentOf(view.changedAt, currentLanguage()) }) : t('neverChanged')}
    </Paragraph>
  );
}
