import '../texts';
import { Alert, Heading, Heading2, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useMunicipality } from '@/shared/municipality/municipality';
import { useSession } from '@/shared/session/SessionContext';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';

const steps = ['call', 'solve', 'decide'] as const;

/** The first page of a municipality: what one can do here, and how to reach it. */
export function HomePage() {
  const { t } = useTranslation('municipality');
  const name = useMunicipality()?.name ?? '';
  const { session } = useSession();

  return (
    <Screen title={t('title')} lead={<Paragraph appearance="lead">{t('lead', { municipality: name })}</Paragraph>}>
      <div className="columns">
        <div className="columns__main">
          {session?.kind !== 'staff' && (
            <>
              <section className="panel panel--accent" aria-labelledby="guidance">
                <Heading level={2} id="guidance" appearance="utrecht-heading-3">{t('guidance.title')}</Heading>
                <Paragraph>{t('guidance.text')}</Paragraph>
                <p className="actions"><ActionLink to="/wat-kan-ik-doen">{t('guidance.open')}</ActionLink></p>
              </section>
              <section className="panel" aria-labelledby="file">
                <Heading level={2} id="file" appearance="utrecht-heading-3">{t('file.title')}</Heading>
                <Paragraph>{t('file.text')}</Paragraph>
                <p className="actions"><ActionLink secondary to="/bezwaar-maken">{t('file.open')}</ActionLink></p>
              </section>
            </>
          )}
          {session?.kind === 'staff' ? (
            <section className="panel panel--accent" aria-labelledby="own">
              <Heading level={2} id="own" appearance="utrecht-heading-3">{t('staff.title')}</Heading>
              <p className="actions"><ActionLink to="/medewerker">{t('staff.open')}</ActionLink></p>
            </section>
          ) : (
            <section className="panel" aria-labelledby="own">
              <Heading level={2} id="own" appearance="utrecht-heading-3">{t('own.title')}</Heading>
              <Paragraph>{t('own.text')}</Paragraph>
              <p className="actions"><ActionLink secondary to="/mijn-bezwaren">{session?.signedIn ? t('own.open') : t('own.signIn')}</ActionLink></p>
              {!session?.signedIn && <Paragraph className="quiet">{t('own.link')}</Paragraph>}
            </section>
          )}
          <section aria-labelledby="how">
            <Heading2 id="how">{t('how.title')}</Heading2>
            <ol className="steps">
              {steps.map((step) => (
                <li key={step}>
                  <Heading level={3} appearance="utrecht-heading-4">{t(`how.steps.${step}.title`)}</Heading>
                  <Paragraph>{t(`how.steps.${step}.text`)}</Paragraph>
                </li>
              ))}
            </ol>
            <Alert type="info"><Paragraph>{t('how.clock')}</Paragraph></Alert>
          </section>
        </div>
        <ContactPanel />
      </div>
    </Screen>
  );
}
