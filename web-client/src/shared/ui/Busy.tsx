import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';

/** Says that something is on its way; assistive technology hears it too. */
export function Busy({ text }: { text?: string }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="busy">
      <span className="busy__mark" aria-hidden="true" />
      <Paragraph>{text ?? t('state.loading')}</Paragraph>
    </div>
  );
}
