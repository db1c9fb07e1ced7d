import '../texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { bySession } from '@/shared/api/access';
import { Pages } from '@/shared/ui/Pages';
import { ownIntentionsQuery } from '../api/listOwnIntentions';
import { IntentionCard } from './IntentionCard';

/** What the municipality intends to decide about the reader: there only where there is something. */
export function OwnIntentions() {
  const { t } = useTranslation('myIntentions');
  const list = useInfiniteQuery(ownIntentionsQuery(bySession));
  if (list.isPending || list.data?.pages[0]?.items.length === 0) return null;
  return (
    <section className="panel panel--accent" aria-labelledby="intentions">
      <Heading level={2} id="intentions" appearance="utrecht-heading-3">{t('listTitle')}</Heading>
      <Paragraph>{t('listLead')}</Paragraph>
      <Pages list={list} empty={null} more={t('more')}>
        {(intentions) => <ul className="cards">{intentions.map((intention) => <li key={intention.id}><IntentionCard intention={intention} /></li>)}</ul>}
      </Pages>
    </section>
  );
}
