import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { DropZone } from '@/shared/uploads/DropZone';
import { UploadList } from '@/shared/uploads/UploadList';
import { useFilingParts, useUploads } from '../FilingContext';
import { useFilesOfDraft } from '../useFilesOfDraft';
import { useStepForm } from '../useStepForm';
import { StepPage } from './StepPage';

/** Files to send along: chosen or dragged, several at a time. They come in while the reader goes on. */
export function FilesStep() {
  const { t } = useTranslation('filing');
  const form = useStepForm('files');
  const { uploads } = useFilingParts();
  const list = useUploads();
  const files = useFilesOfDraft();

  return (
    <StepPage step="files" title={t('files.title')} lead={t('files.lead')} form={form}>
      {files.isLoading && <Busy text={t('files.loading')} />}
      {files.isError && <Failure error={files.error} onRetry={() => { void files.refetch(); }} />}
      <DropZone onFiles={uploads.add} />
      <UploadList uploads={uploads} list={list} />
      {list.some(({ state }) => state === 'sending' || state === 'waiting') && <Alert type="info"><Paragraph>{t('files.goOn')}</Paragraph></Alert>}
    </StepPage>
  );
}
