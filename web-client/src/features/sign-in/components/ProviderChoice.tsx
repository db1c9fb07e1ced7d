import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { signInAddress, type Provider } from '@/shared/session/session';

const startOf: Record<Provider['kind'], string> = { citizen: '/mijn-bezwaren', organisation: '/mijn-bezwaren', staff: '/medewerker' };

/** The ways to sign in for one kind of people. Signing in leaves the client: a plain link, which works in a new tab too. */
export function ProviderChoice({ kind, providers, returnTo }: { kind: Provider['kind']; providers: Provider[]; returnTo: string | undefined }) {
  const { t } = useTranslation('signIn');
  if (providers.length === 0) return null;
  const heading = `sign-in-${kind}`;
  const look = kind === 'staff' ? 'utrecht-button-link--secondary-action' : 'utrecht-button-link--primary-action';
  return (
    <section className="panel" aria-labelledby={heading}>
      <Heading level={2} id={heading} appearance="utrecht-heading-4">{t(kind)}</Heading>
      <ul className="actions actions--list">
        {providers.map((provider) => (
          <li key={provider.id}>
            <a className={`utrecht-button-link utrecht-button-link--html-a ${look}`} href={signInAddress(provider.id, returnTo ?? startOf[kind])}>
              {kind === 'staff' && providers.length === 1 ? t('asStaff') : t('with', { provider: provider.name[currentLanguage()] })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
