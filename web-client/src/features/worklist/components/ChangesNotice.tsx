import { Button } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';

/** Says that others changed cases of this list, and shows them when the reader wants it. Said once, politely. */
export function ChangesNotice({ count, isTooMany, onShow }: { count: number; isTooMany: boolean; onShow: () => void }) {
  const { t } = useTranslation('worklist');
  const isAny = count > 0 || isTooMany;
  return (
    <div role="status" className="changes-place">
      {isAny && (
        <p className="changes">
          <span>{isTooMany ? t('changedMany') : t('changed', { count })}</span>
          <Button appearance="secondary-action-button" onClick={onShow}>{t('show')}</Button>
        </p>
      )}
    </div>
  );
}
