import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { longMomentOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { ActionLink } from '@/shared/ui/TextLink';
import type { OwnCallback } from '../api/listOwnCallbacks';

/** When the municipality calls, to the minute, and the way to change that. */
export function Appointment({ access, objectionId, callback, isNext }: { access: Access; objectionId: string; callback: OwnCallback; isNext: boolean }) {
  const { t } = useTranslation('myObjections');
  return (
    <section className={isNext ? 'next-step' : 'panel'} aria-labelledby="appointment">
      <Heading level={2} id="appointment" appearance="utrecht-heading-4">{t('appointment.title')}</Heading>
      <p className="next-step__day"><time dateTime={callback.at}>{longMomentOf(callback.at, currentLanguage())}</time></p>
      <p>{t('appointment.text')}</p>
      {access.by === 'session'
        ? <p className="actions"><ActionLink secondary to={`/mijn-bezwaren/${objectionId}/belafspraak`}>{t('appointment.change')}</ActionLink></p>
        : <p>{t('case.signInFirst')}</p>}
    </section>
  );
}
