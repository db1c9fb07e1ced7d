import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Role } from '@/shared/session/roles';
import { useSession } from '@/shared/session/SessionContext';

interface Entry {
  to: string;
  text: 'day' | 'worklist' | 'search' | 'calendar' | 'intendedDecisions' | 'overview' | 'settings' | 'mediations';
  /** Only for who has one of these roles. */
  roles?: Role[];
}

const handling: Role[] = ['handler', 'coordinator'];

const entries: Entry[] = [
  { to: '/medewerker', text: 'day' },
  { to: '/medewerker/werklijst', text: 'worklist', roles: handling },
  { to: '/medewerker/agenda', text: 'calendar', roles: handling },
  { to: '/medewerker/voornemens', text: 'intendedDecisions', roles: handling },
  { to: '/medewerker/zoeken', text: 'search', roles: handling },
  { to: '/medewerker/overzicht', text: 'overview', roles: ['coordinator'] },
  { to: '/medewerker/instellingen', text: 'settings', roles: ['administrator'] },
  { to: '/medewerker/mediations', text: 'mediations', roles: ['mediator'] },
];

/** The pages of the staff area that the reader can use. */
export function StaffMenu() {
  const { t } = useTranslation('staffMenu');
  const { session } = useSession();
  const own = entries.filter(({ roles }) => !roles || roles.some((role) => session?.roles.includes(role)));
  return (
    <nav className="staff-menu" aria-label={t('label')}>
      <ul className="staff-menu__list">
        {own.map(({ to, text }) => <li key={to}><NavLink to={to} end={to === '/medewerker'} className="staff-menu__link">{t(text)}</NavLink></li>)}
      </ul>
    </nav>
  );
}
