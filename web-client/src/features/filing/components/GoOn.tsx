import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { dayOf, timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { ActionLink } from '@/shared/ui/TextLink';
import { useFiling, useFilingParts } from '../FilingContext';
import { numberOf, pathOf } from '../steps';
import { DiscardButton } from './DiscardButton';

/** What this tab still holds: to go on with, or to throw away. */
export function GoOn() {
  const { t } = useTranslation('filing');
  const { keeper, uploads } = useFilingParts();
  const { step = 'decision', changedAt } = useFiling();
  const at = new Date(changedAt).toISOString();
  const language = currentLanguage();

  const discard = async (): Promise<void> => {
    await keeper.discard();
    uploads.forget();
  };

  return (
    <section className="panel panel--accent" aria-labelledby="go-on">
      <Heading level={2} id="go-on" appearance="utrecht-heading-3">{t('start.goOnTitle')}</Heading>
      <Paragraph>{t('start.goOnText', { number: numberOf(step), step: t(`steps.${step}`), day: dayOf(at, language), time: timeOf(at, language) })}</Paragraph>
      <div className="actions">
        <ActionLink to={pathOf(step)}>{t('start.goOn')}</ActionLink>
        <DiscardButton label={t('start.discard')} onDiscard={discard} />
      </div>
    </section>
  );
}
