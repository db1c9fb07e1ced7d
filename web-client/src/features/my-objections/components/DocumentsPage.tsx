import '../actTexts';
import { Paragraph } from '@utrecht/component-library-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { DropZone } from '@/shared/uploads/DropZone';
import { UploadList } from '@/shared/uploads/UploadList';
import { useSending } from '@/shared/uploads/useSending';
import type { OwnObjection } from '../api/getOwnObjection';
import { caseFiles } from '../caseFiles';
import { useCaseRefresh } from '../useCaseRefresh';
import { CasePage } from './CasePage';
import { DocumentList } from './DocumentList';

/** Sends files that belong to a case later on, for instance what was missing. */
export function DocumentsPage() {
  const { t } = useTranslation('ownActs');
  return <CasePage title={t('files.title')}>{(objection) => <Files objection={objection} />}</CasePage>;
}

function Files({ objection: { id, nextSteps } }: { objection: OwnObjection }) {
  const { t } = useTranslation('ownActs');
  const language = currentLanguage();
  const uploads = caseFiles(id);
  const list = useSending(uploads);
  const refresh = useCaseRefresh(id);
  const missing = nextSteps.find(({ code }) => code === 'send-missing');

  // With its last bytes a file is a document of the case, which the list below and the timeline show.
  const ready = list.filter(({ state }) => state === 'ready').length;
  useEffect(() => { if (ready > 0) void refresh(); }, [ready, refresh]);

  return (
    <>
      <div className="intro">
        {missing && <Paragraph>{missing.text[language]}</Paragraph>}
        {missing?.by != null && <Paragraph><strong>{t('files.by', { day: longDay(missing.by, language) })}</strong></Paragraph>}
        <Paragraph>{t('files.lead')}</Paragraph>
      </div>
      <DropZone onFiles={uploads.add} />
      <UploadList uploads={uploads} list={list} isForGood />
      <DocumentList objectionId={id} />
    </>
  );
}
