import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { ownAccessLogQuery } from '../api/getOwnAccessLog';

/** Who looked into the case and what for, newest first. */
export function AccessLog({ access, id }: { access: Access; id: string }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const log = useInfiniteQuery(ownAccessLogQuery(access, id));

  return (
    <section aria-labelledby="access-log">
      <Heading level={2} id="access-log" appearance="utrecht-heading-3">{t('case.accessTitle')}</Heading>
      <Paragraph className="quiet">{t('case.accessWhy')}</Paragraph>
      <Pages list={log} empty={<Paragraph>{t('case.accessEmpty')}</Paragraph>} more={t('case.timelineMore')}>
        {(looks) => (
          <ul className="log">
            {looks.map((look) => (
              <li key={look.at + look.purpose}>
                <p>{look.text[language]}</p>
                <p className="quiet"><time dateTime={look.at}>{momentOf(look.at, language)}</time></p>
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </section>
  );
}
