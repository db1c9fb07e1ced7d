import { useQuery } from '@tanstack/react-query';
import { Heading, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Failure } from '@/shared/ui/Failure';
import { ownOutcomeQuery, type OwnOutcome } from '../api/getOwnInformalOutcome';

/** What came of talking, in plain words, and what it means. */
export function OutcomeSection({ access, id }: { access: Access; id: string }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const { data: outcome, error, refetch } = useQuery(ownOutcomeQuery(access, id));

  if (error) return <Failure error={error} onRetry={() => { void refetch(); }} />;
  if (!outcome) return null;
  return (
    <section aria-labelledby="outcome">
      <Heading level={2} id="outcome" appearance="utrecht-heading-3">{t('outcome.title')}</Heading>
      <p>{outcome.text[language]}</p>
      <p className="quiet"><time dateTime={outcome.on}>{t('outcome.on', { day: longDay(outcome.on, language) })}</time></p>
      {outcome.agreed != null && <Agreed agreed={outcome.agreed} />}
      <Effects effects={outcome.effects} />
    </section>
  );
}

/** What was agreed, in the words in which it was written down. */
export function Agreed({ agreed }: { agreed: string }) {
  return <blockquote className="quote" lang="nl">{agreed}</blockquote>;
}

export function Effects({ effects }: { effects: OwnOutcome['effects'] }) {
  const language = currentLanguage();
  return <UnorderedList>{effects.map((effect) => <UnorderedListItem key={effect.nl}>{effect[language]}</UnorderedListItem>)}</UnorderedList>;
}
