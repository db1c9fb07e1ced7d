import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Link, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@/shared/format/dates';
import { fileSize } from '@/shared/format/size';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { ownDocumentAddress, ownDocumentsQuery } from '../api/listOwnDocuments';

/** The files that were sent along, each to be downloaded. */
export function DocumentsSection({ objectionId }: { objectionId: string }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const list = useInfiniteQuery(ownDocumentsQuery(objectionId));
  return (
    <section aria-labelledby="documents">
      <Heading level={2} id="documents" appearance="utrecht-heading-3">{t('documents.title')}</Heading>
      <Pages list={list} empty={<Paragraph>{t('documents.empty')}</Paragraph>}>
        {(documents) => (
          <ul className="log">
            {documents.map(({ id, fileName, size, addedAt }) => (
              <li key={id}>
                <p><Link href={ownDocumentAddress(objectionId, id)} download={fileName}>{fileName}</Link></p>
                <p className="quiet">{fileSize(size, language)} · {t('documents.sent', { day: dayOf(addedAt, language) })}</p>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </section>
  );
}
