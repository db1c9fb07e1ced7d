import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/shared/api/problem';
import { dayOf, timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ownDraftsQuery } from '../api/listOwnDrafts';
import { isStep, numberOf } from '../steps';
import { useOpenDraft } from '../useOpenDraft';

/** The draft of a mailed link. */
export function LinkedDraft({ token }: { token: string }) {
  const { t } = useTranslation('filing');
  const { data, error, refetch } = useInfiniteQuery(ownDraftsQuery(token));
  const openDraft = useOpenDraft();
  const [failure, setFailure] = useState<unknown>();
  const draft = data?.pages[0]?.items[0];
  const language = currentLanguage();

  if (isStatus(error, 401) || (data && !draft)) {
    return (
      <Alert type="warning">
        <Heading level={2} appearance="utrecht-heading-4">{t('linked.deadTitle')}</Heading>
        <Paragraph>{t('linked.dead')}</Paragraph>
      </Alert>
    );
  }
  if (!draft) return error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy text={t('linked.loading')} />;

  const step = isStep(draft.step) ? draft.step : 'decision';
  return (
    <section className="panel panel--accent" aria-labelledby="linked">
      <Heading level={2} id="linked" appearance="utrecht-heading-3">{t('linked.title')}</Heading>
      <Paragraph>{t('linked.text', { number: numberOf(step), step: t(`steps.${step}`), day: dayOf(draft.savedAt, language), time: timeOf(draft.savedAt, language) })}</Paragraph>
      {failure !== undefined && <Alert type="error" role="alert"><Paragraph>{t('save.notNow')}</Paragraph></Alert>}
      <div className="actions"><Button appearance="primary-action-button" onClick={() => { openDraft({ id: draft.id, token }).catch(setFailure); }}>{t('start.goOn')}</Button></div>
    </section>
  );
}
