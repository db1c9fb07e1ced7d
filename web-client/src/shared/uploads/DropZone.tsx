import './texts';
import { Paragraph } from '@utrecht/component-library-react';
import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from './FileButton';

/** What the municipality takes in, for the browser to show first; what is in a file decides. */
const kinds = '.pdf,.jpg,.jpeg,.png,.heic,.heif,.webp,.gif,.tif,.tiff,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt,.msg,.eml';

/** Files are chosen here, or dragged to it; several at a time. */
export function DropZone({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const { t } = useTranslation('uploads');
  const hint = useId();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onFiles(event.dataTransfer.files);
  };

  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- dragging is an extra for who has a mouse: the file input inside does the same
    <div
      className={isOver ? 'drop drop--over' : 'drop'}
      onDragOver={(event) => { event.preventDefault(); setIsOver(true); }}
      onDragLeave={() => { setIsOver(false); }}
      onDrop={drop}
    >
      <p className="field__label">{t('chooseTitle')}</p>
      <div id={hint} className="field__hint"><Paragraph className="quiet">{t('kinds')}</Paragraph><Paragraph className="quiet">{t('size')}</Paragraph></div>
      <FileButton label={t('choose')} describedBy={hint} accept={kinds} multiple onFiles={onFiles} />
      <p className="quiet drop__drag">{t('drag')}</p>
    </div>
  );
}
