import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Session } from '@/shared/session/session';
import { useSession } from '@/shared/session/SessionContext';
import { useRoleNames } from '@/shared/session/useRoleNames';

/** Who is signed in, for whom, and the way out. */
export function AccountBar({ session }: { session: Session }) {
  const { t } = useTranslation();
  const { signOut } = useSession();
  const leaving = useMutation({ mutationFn: signOut });
  const roles = useRoleNames(session.roles);
  const who = session.name ?? (session.identifier === null ? '' : t('account.citizen', { number: session.identifier }));

  return (
    <section className="account" aria-label={t('account.label')}>
      <div className="site-header__row account__row">
        <p className="account__who">
          <span>{t('account.signedInAs', { who })}</span>
          {session.name !== null && session.identifier !== null && <span> ({session.identifier})</span>}
          {session.represents !== null && <span>, {t('account.representing', { number: session.represents })}</span>}
          {roles.length > 0 && <span className="account__roles">{t('account.roles', { roles: roles.join(', ') })}</span>}
        </p>
        <button type="button" className="account__out" disabled={leaving.isPending} onClick={() => { leaving.mutate(); }}>
          {leaving.isPending ? t('account.signingOut') : t('account.signOut')}
        </button>
        {leaving.isError && <p role="alert" className="account__failed">{t('account.signOutFailed')}</p>}
      </div>
    </section>
  );
}
