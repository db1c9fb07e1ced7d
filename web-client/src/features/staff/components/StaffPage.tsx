import '../texts';
import { Heading, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useMunicipality } from '@/shared/municipality/municipality';
import { useSession } from '@/shared/session/SessionContext';
import { useRoleNames } from '@/shared/session/useRoleNames';
import { Screen } from '@/shared/ui/Screen';

/** Which roles the member of staff has. */
export function StaffPage() {
  const { t } = useTranslation('staff');
  const { session } = useSession();
  const roles = useRoleNames(session?.roles ?? []);
  const municipality = useMunicipality()?.name ?? '';
  const name = session?.name;

  return (
    <Screen title={name ? t('titleNamed', { name }) : t('title')} lead={<Paragraph appearance="lead">{t('lead', { municipality })}</Paragraph>}>
      <section className="panel" aria-labelledby="roles">
        <Heading level={2} id="roles" appearance="utrecht-heading-3">{t('roles')}</Heading>
        {roles.length === 0
          ? <Paragraph>{t('noRoles')}</Paragraph>
          : <UnorderedList>{roles.map((role) => <UnorderedListItem key={role}>{role}</UnorderedListItem>)}</UnorderedList>}
        <Paragraph className="quiet">{t('wrong')}</Paragraph>
      </section>
    </Screen>
  );
}
