import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { below } from '@/shared/base';
import { shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { documentsQuery } from '../../api/listDocuments';
import { useCase } from '../../CaseContext';
import { Section } from '../Section';

/** What was sent along with the objection and later; each is saved as a file, never opened in the page. */
export function DocumentsSection() {
  const { t } = useTranslation('caseActs');
  const { id } = useCase();
  const list = useInfiniteQuery(documentsQuery(id));
  return (
    <Section name="documents">
      <Pages list={list} empty={<Paragraph>{t('documents.none')}</Paragraph>}>
        {(documents) => (
          <ul className="rows">
            {documents.map((document) => (
              <li key={document.id} className="row">
                <span>
                  <Link href={below(`api/v1/objections/${id}/documents/${document.id}/content`)} download lang="nl" className="breaking">{document.fileName}</Link>{' '}
                  <span className="quiet">{t('documents.size', { size: Math.max(1, Math.round(document.size / 1024)) })}, {shortMoment(document.addedAt, currentLanguage())}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </Section>
  );
}
