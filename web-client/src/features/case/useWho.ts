import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/SessionContext';
import { useStaffName } from '@/shared/work/listStaffMembers';

const roles = ['handler', 'coordinator', 'citizen', 'representative', 'platform'] as const;
const isRole = (id: string): id is (typeof roles)[number] => roles.some((role) => role === id);

/** Whom an identifier of the case means, as people say it. One that nobody knows stays as it is: it may be a system. */
export function useWho(): (id: string) => string {
  const { t } = useTranslation('case');
  const { session } = useSession();
  const nameOf = useStaffName();
  return (id) => {
    if (isRole(id)) return t(`owner.${id}`);
    return id === session?.staffId ? t('you', { name: session.name ?? id }) : nameOf(id);
  };
}
