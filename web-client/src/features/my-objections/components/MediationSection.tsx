import { useQuery } from '@tanstack/react-query';
import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Failure } from '@/shared/ui/Failure';
import { ActionLink } from '@/shared/ui/TextLink';
import { ownMediationQuery } from '../api/listOwnMediation';

/**
 * Where the last proposal to mediate stands; who mediates is for who signed in. One that waits for an answer is the next step,
 * which says all there is to say.
 */
export function MediationSection({ access, id }: { access: Access; id: string }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  const { data: proposals, error, refetch } = useQuery(ownMediationQuery(access, id));
  const last = proposals?.at(-1);

  if (error) return <Failure error={error} onRetry={() => { void refetch(); }} />;
  if (!last) return null;
  const mayAnswer = last.status === 'proposed' || last.status === 'started';
  if (last.status === 'proposed' && !last.consent) return null;
  return (
    <section aria-labelledby="mediation">
      <Heading level={2} id="mediation" appearance="utrecht-heading-3">{t('mediation.title')}</Heading>
      <p>{last.standing[language]}{last.clockStandsStill && ` ${t('mediation.clock')}`}</p>
      <dl className="facts">
        {access.by === 'session' && last.mediator != null && <div><dt>{t('mediation.mediator')}</dt><dd>{last.mediator}</dd></div>}
        {last.startedOn != null && <div><dt>{t('mediation.started')}</dt><dd>{longDay(last.startedOn, language)}</dd></div>}
        {last.endedOn != null && <div><dt>{t('mediation.ended')}</dt><dd>{longDay(last.endedOn, language)}</dd></div>}
      </dl>
      {access.by === 'session' && mayAnswer && (
        <p className="actions"><ActionLink secondary to={`/mijn-bezwaren/${id}/mediation`}>{t('mediation.toPage')}</ActionLink></p>
      )}
    </section>
  );
}
