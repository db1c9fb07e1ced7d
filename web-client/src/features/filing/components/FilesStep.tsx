import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { useFilingParts, useUploads } from '../FilingContext';
import { useFilesOfDraft } from '../useFilesOfDraft';
import { useStepForm } from '../useStepForm';
import { FileButton } from './FileButton';
import { StepPage } from './StepPage';
import { UploadItem } from './UploadItem';

const kinds = '.pdf,.jpg,.jpeg,.png,.heic,.heif,.webp,.gif,.tif,.tiff,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt,.msg,.eml';

/** Files to send along: chosen or dragged, several at a time. They come in while the reader goes on. */
export function FilesStep() {
  const { t } = useTranslation('filing');
  const form = useStepForm('files');
  const { uploads } = useFilingParts();
  const list = useUploads();
  const files = useFilesOfDraft();
  const ready = list.filter(({ state }) => state === 'ready').length;

  return (
    <StepPage step="files" title={t('files.title')} lead={t('files.lead')} form={form}>
      {files.isLoading && <Busy text={t('files.loading')} />}
      {files.isError && <Failure error={files.error} onRetry={() => { void files.refetch(); }} />}
      <DropZone onFiles={uploads.add} />
      <div>
        <p role="status" className="quiet">{list.length > 0 && t('files.standing', { ready, count: list.length })}</p>
        {list.length > 0 && <ul className="uploads" aria-label={t('files.list')}>{list.map((upload) => <UploadItem key={upload.key} upload={upload} />)}</ul>}
      </div>
      {list.some(({ state }) => state === 'sending' || state === 'waiting') && <Alert type="info"><Paragraph>{t('files.goOn')}</Paragraph></Alert>}
    </StepPage>
  );
}

function DropZone({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const { t } = useTranslation('filing');
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
      <p className="field__label">{t('files.chooseTitle')}</p>
      <div id="files-hint" className="field__hint"><Paragraph className="quiet">{t('files.kinds')}</Paragraph><Paragraph className="quiet">{t('files.size')}</Paragraph></div>
      <FileButton label={t('files.choose')} describedBy="files-hint" accept={kinds} multiple onFiles={onFiles} />
      <p className="quiet drop__drag">{t('files.drag')}</p>
    </div>
  );
}
