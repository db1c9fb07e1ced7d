import { createBrowserRouter, type RouteObject } from 'react-router';
import { basePath } from '@/shared/base';
import { Busy } from '@/shared/ui/Busy';
import { NotFoundPage } from './NotFoundPage';
import { Shell } from './Shell';
import { UnexpectedErrorPage } from './UnexpectedErrorPage';

/** Every page. A page loads when it is opened, so that a citizen does not load what is for staff. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <UnexpectedErrorPage />,
    hydrateFallbackElement: <Busy />,
    children: [
      {
        errorElement: <UnexpectedErrorPage />,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('@/features/municipality/components/HomePage')).HomePage }) },
          { path: 'wat-kan-ik-doen', lazy: async () => ({ Component: (await import('@/features/guidance/components/GuidancePage')).GuidancePage }) },
          { path: 'aanmelden', lazy: async () => ({ Component: (await import('@/features/sign-in/components/SignInPage')).SignInPage }) },
          { path: 'bezwaar-maken/*', lazy: async () => ({ Component: (await import('@/features/filing/components/FilingArea')).FilingArea }) },
          { path: 'mijn-bezwaren/*', lazy: async () => ({ Component: (await import('./MyArea')).MyArea }) },
          { path: 'zaak/*', lazy: async () => ({ Component: (await import('./LinkArea')).LinkArea }) },
          { path: 'mijn-voornemens/:id', lazy: async () => ({ Component: (await import('@/features/my-intentions/components/OwnIntentionPage')).OwnIntentionPage }) },
          { path: 'voornemen', lazy: async () => ({ Component: (await import('@/features/my-intentions/components/LinkedIntentionPage')).LinkedIntentionPage }) },
          { path: 'e-mail-bevestigen', lazy: async () => ({ Component: (await import('@/features/email-confirmation/components/ConfirmEmailPage')).ConfirmEmailPage }) },
          { path: 'medewerker/*', lazy: async () => ({ Component: (await import('./StaffArea')).StaffArea }) },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];

export const createRouter = () => createBrowserRouter(routes, { basename: basePath.replace(/\/$/, '') || '/' });
