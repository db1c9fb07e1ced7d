import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Intention } from '../api/getIntendedDecision';

/** What the citizen sent, oldest first. */
export function Reactions({ reactions }: { reactions: Intention['reactions'] }) {
  const { t } = useTranslation('intendedDecisions');
  const language = currentLanguage();
  return (
    <section aria-labelledby="reactions">
      <Heading level={2} id="reactions" appearance="utrecht-heading-3">{t('reactions.title')}</Heading>
      {reactions.length === 0 ? <p className="quiet">{t('reactions.none')}</p> : (
        <ul className="log">
          {reactions.map(({ kind, text, callAt, at }) => (
            <li key={at}>
              <p><strong>{t(`reactions.${kind}`, { moment: callAt ? momentOf(callAt, language) : '' })}</strong> <span className="quiet">{momentOf(at, language)}</span></p>
              {text && <p lang="nl">{text}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
