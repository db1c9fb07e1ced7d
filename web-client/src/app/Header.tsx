import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import type { Municipality } from '@/shared/municipality/municipality';
import { useSession } from '@/shared/session/SessionContext';
import { AccountBar } from './AccountBar';
import { LanguageSwitch } from './LanguageSwitch';

export function Header({ municipality }: { municipality: Municipality }) {
  const { t } = useTranslation();
  const { session } = useSession();

  return (
    <header className="site-header">
      <div className="site-header__brand">
        <div className="site-header__row">
          <Link to="/" className="site-header__name">
            {municipality.theme.logoUrl && <img src={municipality.theme.logoUrl} alt="" className="site-header__logo" />}
            <span lang="nl">{municipality.name}</span>
            <span className="site-header__service">{t('service')}</span>
          </Link>
          <LanguageSwitch offered={municipality.languages} />
        </div>
      </div>
      <nav className="site-header__row site-nav" aria-label={t('mainMenu')}>
        <ul className="site-nav__list">
          <li><NavLink to="/" end className="site-nav__link">{t('home')}</NavLink></li>
          {session?.kind === 'staff'
            ? <li><NavLink to="/medewerker" className="site-nav__link">{t('menu.staff')}</NavLink></li>
            : (
              <>
                <li><NavLink to="/bezwaar-maken" className="site-nav__link">{t('menu.file')}</NavLink></li>
                <li><NavLink to="/mijn-bezwaren" className="site-nav__link">{t('menu.objections')}</NavLink></li>
              </>
            )}
          {session?.signedIn === false && <li className="site-nav__end"><NavLink to="/aanmelden" className="site-nav__link">{t('account.signIn')}</NavLink></li>}
        </ul>
      </nav>
      {session?.signedIn && <AccountBar session={session} />}
    </header>
  );
}
