import '../texts';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Provider } from '@/shared/session/session';
import { useSession } from '@/shared/session/SessionContext';
import { Busy } from '@/shared/ui/Busy';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { ProviderChoice } from './ProviderChoice';
import { SignInMessage } from './SignInMessage';

const kinds = ['citizen', 'organisation', 'staff'] as const satisfies Provider['kind'][];

/** A path below the base and nothing else: an address from elsewhere must not be where a sign-in ends. */
const isOwnPath = (path: string | null): path is string => path !== null && /^\/(?![/\\])/.test(path);

export function SignInPage() {
  const { t } = useTranslation('signIn');
  const { session, error, refresh } = useSession();
  const [params] = useSearchParams();
  const asked = params.get('returnTo');
  const returnTo = isOwnPath(asked) ? asked : undefined;

  if (session?.signedIn) {
    const isStaff = session.kind === 'staff';
    return (
      <Screen title={t('already.title')} lead={<Paragraph appearance="lead">{isStaff ? t('already.staffText') : t('already.text')}</Paragraph>}>
        <SignInMessage code={params.get('melding')} />
        <p className="actions"><ActionLink to={isStaff ? '/medewerker' : (returnTo ?? '/mijn-bezwaren')}>{t('already.open')}</ActionLink></p>
      </Screen>
    );
  }

  return (
    <Screen title={t('title')} lead={<Paragraph appearance="lead">{t('lead')}</Paragraph>}>
      <div className="columns">
        <div className="columns__main">
          <SignInMessage code={params.get('melding')} />
          {!session && (error ? <Failure error={error} onRetry={() => { void refresh(); }} /> : <Busy />)}
          {session?.providers.length === 0 && <Paragraph>{t('none')}</Paragraph>}
          {session && kinds.map((kind) => (
            <ProviderChoice key={kind} kind={kind} providers={session.providers.filter((provider) => provider.kind === kind)} returnTo={returnTo} />
          ))}
          <section aria-labelledby="without">
            <Heading level={2} id="without" appearance="utrecht-heading-4">{t('withoutDigiD.title')}</Heading>
            <Paragraph>{t('withoutDigiD.text')}</Paragraph>
          </section>
        </div>
        <ContactPanel />
      </div>
    </Screen>
  );
}
