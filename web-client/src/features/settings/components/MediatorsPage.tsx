import '../texts';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { longDay, today } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink, TextLink } from '@/shared/ui/TextLink';
import { mediatorsQuery, type Mediator } from '../api/listMediators';
import { eurosOf } from '../rules';
import { ToSettings } from './ToSettings';

/** The register of mediators. */
export function MediatorsPage() {
  const { t } = useTranslation('settings');
  const list = useInfiniteQuery(mediatorsQuery);
  const language = currentLanguage();
  const standing = ({ isActive, unavailableUntil }: Mediator): string =>
    !isActive ? t('mediators.inactive') : unavailableUntil && unavailableUntil >= today() ? t('mediators.until', { day: longDay(unavailableUntil, language) }) : t('mediators.available');

  return (
    <Screen title={t('parts.mediators.title')} lead={<Paragraph appearance="lead">{t('parts.mediators.lead')}</Paragraph>}>
      <p className="actions"><ActionLink to="/medewerker/instellingen/mediators/nieuw">{t('mediators.add')}</ActionLink></p>
      <Pages list={list} empty={<Paragraph>{t('mediators.none')}</Paragraph>}>
        {(mediators) => (
          <ul className="cards settings-cards">
            {mediators.map((mediator) => (
              <li key={mediator.id} className="card">
                <Heading level={2} appearance="utrecht-heading-4"><TextLink to={`/medewerker/instellingen/mediators/${mediator.id}`}>{mediator.name}</TextLink></Heading>
                <Paragraph>{standing(mediator)}</Paragraph>
                <Paragraph className="quiet"><span lang="nl">{mediator.fields.join(', ')} · {mediator.region}</span> · {t('mediators.perHour', { euros: eurosOf(mediator.ratePerHourInCents) })}</Paragraph>
              </li>
            ))}
          </ul>
        )}
      </Pages>
      <ToSettings />
    </Screen>
  );
}
