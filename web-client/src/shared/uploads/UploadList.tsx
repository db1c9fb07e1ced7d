import './texts';
import { useTranslation } from 'react-i18next';
import { UploadItem } from './UploadItem';
import type { Upload, Uploads } from './Uploads';

/** The files that were chosen, with how far each is. Where they go, one that is ready may be there for good. */
export function UploadList({ uploads, list, isForGood = false }: { uploads: Uploads; list: Upload[]; isForGood?: boolean }) {
  const { t } = useTranslation('uploads');
  const ready = list.filter(({ state }) => state === 'ready').length;
  return (
    <div>
      <p role="status" className="quiet">{list.length > 0 && t('standing', { ready, count: list.length })}</p>
      {list.length > 0 && <ul className="uploads" aria-label={t('list')}>{list.map((upload) => <UploadItem key={upload.key} uploads={uploads} upload={upload} isForGood={isForGood} />)}</ul>}
    </div>
  );
}
