import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { isDay } from '@/shared/ui/form/DateField';
import { TextLink } from '@/shared/ui/TextLink';
import { type Answers, type PartyAnswers } from '../answers';
import { languageNames } from '../languageNames';
import { pathOf, type Step } from '../steps';
import { byEmail } from '../toRequest';
import { useKnownDecision } from '../useDecisionName';

interface SummaryProps {
  answers: Answers;
  /** Names of what goes along. */
  files: string[];
  /** Without, nothing can be changed any more. */
  canChange?: boolean;
  /** Of the headings. */
  level?: 2 | 3;
}

/** Everything that was filled in, step by step. */
export function Summary({ answers, files, canChange = false, level = 2 }: SummaryProps) {
  const { t } = useTranslation('filing');
  const { actsFor, objector, representative, groundsWhen, grounds, desiredOutcome } = answers;
  const part = (step: Step, rows: ReactNode) => <Part step={step} canChange={canChange} level={level}>{rows}</Part>;

  return (
    <div className="summary">
      {part('decision', <Decision answers={answers} />)}
      {part('person', actsFor === 'other'
        ? (
          <>
            <Party label={t('summary.objector')} party={objector} />
            <Party label={t('summary.representative')} party={representative.party} />
            {representative.authorisation !== '' && <Row label={t('person.authorisation')}>{t(`person.authorisations.${representative.authorisation}`)}</Row>}
          </>
        )
        : <Party label={t('summary.objector')} party={objector} />)}
      {part('reason', (
        <>
          <Row label={t('reason.grounds')}>{groundsWhen === 'later' ? t('reason.later') : typed(grounds)}</Row>
          <Row label={t('reason.outcome')}>{typed(desiredOutcome)}</Row>
        </>
      ))}
      {part('files', <Row label={t('summary.files')}>{files.length > 0 && files.map((file, index) => <span key={`${index} ${file}`} className="line">{file}</span>)}</Row>)}
      {part('contact', <Contact answers={answers} />)}
    </div>
  );
}

function Part({ step, canChange, level, children }: { step: Step; canChange: boolean; level: 2 | 3; children: ReactNode }) {
  const { t } = useTranslation('filing');
  const title = t(`steps.${step}`);
  return (
    <section className="summary__part" aria-labelledby={`summary-${step}`}>
      <div className="summary__top">
        <Heading level={level} id={`summary-${step}`} appearance="utrecht-heading-4">{title}</Heading>
        {canChange && <TextLink to={pathOf(step)} state={{ from: 'check' }} aria-label={t('summary.changeOf', { step: title })}>{t('summary.change')}</TextLink>}
      </div>
      <dl className="facts">{children}</dl>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useTranslation('filing');
  const isEmpty = children === '' || children === false || children === undefined;
  return <div><dt>{label}</dt><dd>{isEmpty ? <span className="quiet">{t('summary.nothing')}</span> : children}</dd></div>;
}

/** What somebody typed, with its lines. */
const typed = (text: string): ReactNode => text.trim() !== '' && <span className="typed">{text.trim()}</span>;

function Decision({ answers: { contestedDecision } }: { answers: Answers }) {
  const { t } = useTranslation('filing');
  const { found, typeName } = useKnownDecision(contestedDecision);
  const { reference, dateOfNotice, description } = contestedDecision;
  return (
    <>
      <Row label={t('decision.reference')}>{reference}</Row>
      <Row label={t('decision.date')}>{isDay(dateOfNotice) && longDay(dateOfNotice, currentLanguage())}</Row>
      <Row label={t('decision.type')}>{typeName}</Row>
      {!found && <Row label={t('decision.description')}>{typed(description)}</Row>}
    </>
  );
}

function Party({ label, party: { kind, name, organisationName, kvkNumber, address, email, phone } }: { label: string; party: PartyAnswers }) {
  const { t } = useTranslation('filing');
  const lines = [
    ...(kind === 'organisation' ? [organisationName, kvkNumber && t('summary.kvk', { number: kvkNumber })] : []),
    name,
    `${address.street} ${address.houseNumber}`,
    `${address.zipCode.toUpperCase()} ${address.town}`,
    email,
    phone,
  ].filter((line) => line.trim() !== '');
  return <Row label={label}>{lines.length > 0 && lines.map((line) => <span key={line} className="line">{line}</span>)}</Row>;
}

function Contact({ answers }: { answers: Answers }) {
  const { t } = useTranslation('filing');
  const { mayCall, contactPreferences: { phone, times, language, helpNeeded } } = answers;
  const kinds = byEmail(answers);
  const [spoken] = languageNames([language], currentLanguage());
  const post = { email: t('contact.byEmail'), post: t('contact.byPost'), chosen: t('summary.byEmail', { kinds: kinds.map((kind) => t(`messages.${kind}`)).join(', ') }), '': '' };
  const when = times.map((time) => t(`contact.time.${time}`)).join(', ');
  return (
    <>
      <Row label={t('contact.mayCall')}>{mayCall !== '' && (mayCall === 'yes' ? [phone, when].filter((text) => text !== '').join(' – ') : t('contact.no'))}</Row>
      <Row label={t('contact.language')}>{spoken?.label}</Row>
      <Row label={t('contact.help')}>{typed(helpNeeded)}</Row>
      <Row label={t('contact.postBy')}>{post[answers.postBy]}</Row>
    </>
  );
}
