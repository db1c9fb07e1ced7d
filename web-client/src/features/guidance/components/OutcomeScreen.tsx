import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Municipality } from '@/shared/municipality/municipality';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import type { Outcome } from '../api/getGuidance';
import { addressOf, useWalk } from '../useWalk';
import type { Answered } from '../walk';
import { OptionCard } from './OptionCard';

interface OutcomeScreenProps {
  outcome: Outcome;
  answered: Answered[];
  type: Municipality['decisionTypes'][number] | undefined;
}

/** What one can do, the best first, and the answers that led there. */
export function OutcomeScreen({ outcome, answered, type }: OutcomeScreenProps) {
  const { t } = useTranslation('guidance');
  const { subject } = useWalk();
  const language = currentLanguage();
  const answers = answered.map(({ answer }) => answer);
  const isTermRunning = outcome.options.some(({ kind }) => kind === 'object' || kind === 'appeal-to-court');

  return (
    <Screen title={outcome.title[language]} step={outcome.id} lead={<Paragraph appearance="lead">{outcome.text[language]}</Paragraph>}>
      <div className="columns">
        <div className="columns__main">
          <ol className="options">
            {outcome.options.map((option, index) => (
              <li key={`${option.kind} ${option.title.nl}`}><OptionCard option={option} type={type} isBest={index === 0} isTermRunning={isTermRunning} /></li>
            ))}
          </ol>
          <section aria-labelledby="answers">
            <Heading level={2} id="answers" appearance="utrecht-heading-3">{t('answers.title')}</Heading>
            <dl className="answers">
              {subject !== undefined && (
                <div>
                  <dt>{t('subject.label')}</dt>
                  <dd>{type ? (language === 'en' ? type.nameEn : type.name) : t('subject.other')} <TextLink to="/wat-kan-ik-doen" className="answers__change">{t('answers.change')}<span className="visually-hidden"> {t('subject.label')}</span></TextLink></dd>
                </div>
              )}
              {answered.map(({ question, answer }, index) => (
                <div key={question.id}>
                  <dt>{question.text[language]}</dt>
                  <dd>
                    {question.answers[answer]?.text[language]}{' '}
                    <TextLink to={addressOf({ subject, answers: answers.slice(0, index), date: undefined })} className="answers__change">{t('answers.change')}<span className="visually-hidden"> {question.text[language]}</span></TextLink>
                  </dd>
                </div>
              ))}
            </dl>
            <div className="actions">
              <Button appearance="secondary-action-button" onClick={() => { print(); }}>{t('print')}</Button>
            </div>
          </section>
        </div>
        <ContactPanel />
      </div>
    </Screen>
  );
}
