import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { TextLink } from '@/shared/ui/TextLink';
import { isOpen, type OwnObjection } from '../api/getOwnObjection';

/** What a citizen can arrange without being asked. The holder of a link has the receipt; the rest is for who signed in. */
export function MoreLinks({ access, objection }: { access: Access; objection: OwnObjection }) {
  const { t } = useTranslation('myObjections');
  const path = access.by === 'session' ? `/mijn-bezwaren/${objection.id}` : '/zaak';
  return (
    <section className="panel" aria-labelledby="more">
      <Heading level={2} id="more" appearance="utrecht-heading-3">{t('case.moreTitle')}</Heading>
      <ul className="link-list">
        <li><TextLink to={`${path}/ontvangstbevestiging`}>{t('case.more.receipt')}</TextLink></li>
        {access.by === 'session' && <li><TextLink to={`${path}/gegevens`}>{t('case.more.details')}</TextLink></li>}
        {access.by === 'session' && isOpen(objection) && <li><TextLink to={`${path}/intrekken`}>{t('case.more.withdraw')}</TextLink></li>}
      </ul>
    </section>
  );
}
