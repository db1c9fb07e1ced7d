import { useInfiniteQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { ActionLink } from '@/shared/ui/TextLink';
import { informalOutcomesQuery } from '../api/listInformalOutcomes';
import { useCase } from '../CaseContext';
import { Section } from './Section';

/** What the informal track led to and what that means, and where a withdrawal stands. */
export function OutcomeSection() {
  const { t } = useTranslation('caseActs');
  const { id, objection, isOpen } = useCase();
  const language = currentLanguage();
  const { withdrawal } = objection;
  const list = useInfiniteQuery(informalOutcomesQuery(id));

  return (
    <Section name="outcome">
      <Pages list={list} empty={withdrawal == null ? <Paragraph>{t('outcome.none')}</Paragraph> : null}>
        {(outcomes) => (
          <ul className="rows">
            {outcomes.toReversed().map((outcome) => (
              <li key={outcome.sequence} className="row">
                <div>
                  <p><strong>{t(`outcomeKind.${outcome.kind}`)}</strong>, {longDay(outcome.on, language)}{outcome.takenBackOn != null && <> · {t('outcome.takenBack', { day: longDay(outcome.takenBackOn, language) })}</>}</p>
                  {(outcome.agreed ?? outcome.reason) != null && <p lang="nl" className="own-words">{outcome.agreed ?? outcome.reason}</p>}
                  <ul className="effects">{outcome.effects.map((effect) => <li key={effect.nl}>{effect[language]}</li>)}</ul>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Pages>
      {withdrawal != null && <Paragraph>{t('withdrawal.known', { day: longDay(withdrawal.statedOn, language), manner: t(`manner.${withdrawal.manner}`) })}</Paragraph>}
      {isOpen && (
        <div className="actions">
          <ActionLink secondary to="uitkomst">{t('outcome.title')}</ActionLink>
          <ActionLink secondary to="intrekking">{withdrawal == null ? t('withdrawal.title') : t('withdrawal.goOn')}</ActionLink>
        </div>
      )}
    </Section>
  );
}
