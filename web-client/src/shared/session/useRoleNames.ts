import { useTranslation } from 'react-i18next';
import { nl } from '@/shared/i18n/nl';

type KnownRole = keyof typeof nl.roles;
const isKnown = (role: string): role is KnownRole => role in nl.roles;

/** Roles as people call them; one that this client does not know keeps its code. */
export function useRoleNames(roles: string[]): string[] {
  const { t } = useTranslation();
  return roles.map((role) => (isKnown(role) ? t(`roles.${role}`) : role));
}
