import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Link, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '@/shared/format/dates';
import { fileSize } from '@/shared/format/size';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { TextLink } from '@/shared/ui/TextLink';
import { ownDocumentAddress, ownDocumentsQuery } from '../api/listOwnDocuments';

/** The files that were sent along, each to be downloaded; and where more are sent. */
export function DocumentList({ objectionId, toMore = false }: { objectionId: string; toMore?: boolean }) {
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
      {toMore && <p><TextLink to={`/mijn-bezwaren/${objectionId}/stukken`}>{t('documents.more')}</TextLink></p>}
    </section>
  );
}
