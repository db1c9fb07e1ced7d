import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, longDay, timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { ownDraftsQuery, type OwnDraft } from '../api/listOwnDrafts';
import { removeDraft } from '../api/removeDraft';
import { useFiling } from '../FilingContext';
import { isStep, numberOf } from '../steps';
import { useOpenDraft } from '../useOpenDraft';
import { DiscardButton } from './DiscardButton';

/** What the reader saved before and did not send yet, beside what this tab holds. */
export function OwnDrafts() {
  const { t } = useTranslation('filing');
  const { draft: open } = useFiling();
  const list = useInfiniteQuery(ownDraftsQuery(null));
  const others = (items: OwnDraft[]): OwnDraft[] => items.filter(({ id }) => id !== open?.id);

  return (
    <section aria-labelledby="drafts">
      <Heading level={2} id="drafts" appearance="utrecht-heading-3">{t('drafts.title')}</Heading>
      <Pages list={list} loading={t('drafts.loading')} empty={<Paragraph>{t('drafts.empty')}</Paragraph>}>
        {(items) => (others(items).length === 0
          ? <Paragraph>{t('drafts.empty')}</Paragraph>
          : <ul className="cards">{others(items).map((draft) => <li key={draft.id}><Draft draft={draft} /></li>)}</ul>)}
      </Pages>
    </section>
  );
}

function Draft({ draft: { id, step: at, savedAt, expiresOn, documents } }: { draft: OwnDraft }) {
  const { t } = useTranslation('filing');
  const client = useQueryClient();
  const openDraft = useOpenDraft();
  const [hasFailed, setHasFailed] = useState(false);
  const language = currentLanguage();
  const step = isStep(at) ? at : 'decision';
  const moment = { day: dayOf(savedAt, language), time: timeOf(savedAt, language) };

  const discard = async (): Promise<void> => {
    await removeDraft({ id, token: null });
    await client.invalidateQueries({ queryKey: ['own-drafts'] });
  };

  return (
    <article className="card">
      <Heading level={3} appearance="utrecht-heading-4">{t('drafts.saved', moment)}</Heading>
      <Paragraph>{t('drafts.step', { number: numberOf(step), step: t(`steps.${step}`) })} {documents > 0 && t('drafts.documents', { count: documents })}</Paragraph>
      <Paragraph className="quiet">{t('drafts.until', { day: longDay(expiresOn, language) })}</Paragraph>
      {hasFailed && <Alert type="error" role="alert"><Paragraph>{t('save.notNow')}</Paragraph></Alert>}
      <div className="actions">
        <Button appearance="secondary-action-button" aria-label={t('drafts.goOn', moment)} onClick={() => { openDraft({ id, token: null }).catch(() => { setHasFailed(true); }); }}>{t('start.goOn')}</Button>
        <DiscardButton label={t('drafts.discard')} onDiscard={discard} />
      </div>
    </article>
  );
}
