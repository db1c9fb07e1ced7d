import { useQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { longDay, shortDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { ActionLink, TextLink } from '@/shared/ui/TextLink';
import { nextActionQuery, type Agenda } from '../api/getNextAction';
import { useCase } from '../CaseContext';
import { isWaiting, pageFor } from '../nextActs';
import { useWho } from '../useWho';
import { DaysLeft } from './DaysLeft';

/** What has to be done now, by when, by whom and why, with the way to do it: the first thing that a handler sees. */
export function NextAction() {
  const { t } = useTranslation('case');
  const { id } = useCase();
  const { data, error, refetch } = useQuery(nextActionQuery(id));
  return (
    <section className="next-action" aria-labelledby="next-action">
      <Heading level={2} id="next-action" appearance="utrecht-heading-4">{t('next.title')}</Heading>
      {error && !data && <Failure error={error} onRetry={() => { void refetch(); }} />}
      {!error && !data && <Busy />}
      {data && (data.next ? <Foremost action={data.next} /> : <Paragraph>{t('next.nothing')}</Paragraph>)}
      {data && data.after.length > 0 && <After actions={data.after} />}
    </section>
  );
}

type Action = Agenda['after'][number];

function Foremost({ action }: { action: Action }) {
  const { t } = useTranslation('case');
  const { objection } = useCase();
  const who = useWho();
  const language = currentLanguage();
  const page = pageFor(action.code, objection);

  return (
    <>
      <p className="next-action__what">{action.text[language]}</p>
      <p className="next-action__when">
        <strong><time dateTime={action.dueOn}>{t('next.by', { day: longDay(action.dueOn, language) })}</time></strong> <DaysLeft day={action.dueOn} />
      </p>
      <p>{t('next.whose', { who: who(action.owner) })}</p>
      <Paragraph className="quiet">{action.reason[language]}</Paragraph>
      <div className="actions">
        {page !== undefined && <ActionLink to={page} secondary={isWaiting(action.code)}>{t(`next.act.${action.code}`)}</ActionLink>}
        {action.code === 'notify-adjournment-decision' && <ActionLink secondary to="vastleggen/decided">{t('next.decideInstead')}</ActionLink>}
        {action.code === 'send-contact-letter' && <ActionLink secondary to="zonder-gesprek">{t('next.goOnInstead')}</ActionLink>}
      </div>
    </>
  );
}

function After({ actions }: { actions: Action[] }) {
  const { t } = useTranslation('case');
  const { objection } = useCase();
  const language = currentLanguage();
  return (
    <div className="next-action__after">
      <Heading level={3} appearance="utrecht-heading-5">{t('next.after')}</Heading>
      <ul>
        {actions.map(({ code, dueOn, text }) => {
          const page = pageFor(code, objection);
          return (
            <li key={code}>
              <time dateTime={dueOn}>{shortDay(dueOn, language)}</time>
              {page === undefined ? <span>{text[language]}</span> : <TextLink to={page}>{text[language]}</TextLink>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
