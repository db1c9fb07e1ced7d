import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { longMomentOf, momentOf } from '@/shared/format/dates';
import { readablePhone } from '@/shared/format/phone';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { OwnIntention } from '../api/listOwnIntentions';

/** What was sent before; the words are for who signed in. */
export function Reactions({ access, reactions }: { access: Access; reactions: OwnIntention['reactions'] }) {
  const { t } = useTranslation('myIntentions');
  const language = currentLanguage();
  if (reactions.length === 0) return null;
  return (
    <section aria-labelledby="reactions">
      <Heading level={2} id="reactions" appearance="utrecht-heading-3">{t('reactionsTitle')}</Heading>
      <ul className="log">
        {reactions.map(({ kind, at, text, callAt, phone }) => (
          <li key={at + kind}>
            <p><strong>{t(`reactions.${kind}`)}</strong>{callAt != null && `: ${longMomentOf(callAt, language)}`}{phone != null && `, ${readablePhone(phone)}`}</p>
            {text != null && <p className="own-words">{text}</p>}
            <p className="quiet"><time dateTime={at}>{t('at', { moment: momentOf(at, language) })}</time></p>
          </li>
        ))}
      </ul>
      {access.by === 'link' && <Paragraph className="quiet">{t('hidden')}</Paragraph>}
    </section>
  );
}
