import { Paragraph } from '@utrecht/component-library-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { preferLanguage } from '@/shared/i18n/i18n';
import { municipalityQuery } from '@/shared/municipality/municipality';
import { useTheme } from '@/shared/theme/useTheme';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Header } from './Header';
import { SessionWatch } from './SessionWatch';

/** The frame around every page: who the municipality is, who the reader is, and the way to the content. */
export function Shell() {
  const { t } = useTranslation();
  const { data: municipality, error, refetch } = useQuery(municipalityQuery);
  const dressed = useTheme(municipality?.theme);
  const main = useRef<HTMLElement>(null);
  const isMoving = useNavigation().state !== 'idle';

  useEffect(() => { void preferLanguage(municipality?.languages[0]); }, [municipality]);

  // A fragment would be taken from the base of the municipality, not from this page.
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    main.current?.focus();
  };

  if (error) return <main className="page__content"><Failure error={error} onRetry={() => { void refetch(); }} /></main>;
  if (!municipality || !dressed) return <main className="page__content"><Busy /></main>;

  return (
    <div className="page">
      <a className="skip-link" href="#main" onClick={skip}>{t('skipToContent')}</a>
      <Header municipality={municipality} />
      <main ref={main} id="main" tabIndex={-1} className="page__content" aria-busy={isMoving}>
        <Outlet />
      </main>
      <footer className="page__footer" aria-label={t('footer.label')}>
        <div className="page__footer-content">
          <Paragraph>{t('footer.of', { municipality: municipality.name })} {t('footer.otherWays')}</Paragraph>
        </div>
      </footer>
      <SessionWatch />
      <ScrollRestoration />
    </div>
  );
}
