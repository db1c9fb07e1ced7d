import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { TextLink } from '@/shared/ui/TextLink';
import { callbacksQuery } from '../../api/listCallbacks';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';

/** When it was agreed to call; nothing where nothing was. */
export function CallbackList() {
  const { t } = useTranslation('caseContact');
  const { id } = useCase();
  const who = useWho();
  const list = useInfiniteQuery(callbacksQuery(id));
  return (
    <Pages list={list} empty={null}>
      {(callbacks) => (
        <>
          <Heading level={3} appearance="utrecht-heading-5">{t('callbacks')}</Heading>
          <ul className="rows">
            {callbacks.toReversed().map(({ id: callbackId, at, with: caller, status }) => (
              <li key={callbackId} className="row">
                <span><time dateTime={at}>{t('callback', { moment: shortMoment(at, currentLanguage()), who: who(caller) })}</time> <span className="quiet">({t(`callbackStatus.${status}`)})</span></span>
                {status === 'planned' && <TextLink to={`belafspraak/${callbackId}`}>{t('move')}</TextLink>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Pages>
  );
}
