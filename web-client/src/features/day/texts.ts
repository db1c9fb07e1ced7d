import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'Uw dag',
  first: {
    title: 'Doe dit eerst',
    open: 'Open de zaak',
    why: 'Zaak {{number}} van',
    deadline: 'Beslissen:',
    after: 'Daarna',
    all: 'Alle acties die aan u zijn',
    allCoordinator: 'Alle acties voor de coördinator',
    nothing: 'Er is geen actie die aan u is.',
    nothingHint: 'Kijk of er zaken zijn die nog niemand heeft.',
    unassigned: 'Zaken zonder behandelaar',
    loading: 'Uw acties laden …',
  },
  calls: { title: 'Belafspraken van vandaag', none: 'U hebt vandaag geen belafspraken.', today: 'Vandaag ook', calendar: 'Naar de agenda', loading: 'De afspraken laden …' },
  yourCases: 'Uw zaken',
  forCoordinator: 'Voor de coördinator',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { day: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'Your day',
  first: {
    title: 'Do this first',
    open: 'Open the case',
    why: 'Case {{number}} of',
    deadline: 'To decide:',
    after: 'After that',
    all: 'All actions that are up to you',
    allCoordinator: 'All actions for the coordinator',
    nothing: 'No action is up to you.',
    nothingHint: 'See whether there are cases that nobody handles yet.',
    unassigned: 'Cases without a handler',
    loading: 'Loading your actions …',
  },
  calls: { title: 'Call appointments today', none: 'You have no call appointments today.', today: 'Also today', calendar: 'To the calendar', loading: 'Loading the appointments …' },
  yourCases: 'Your cases',
  forCoordinator: 'For the coordinator',
};

registerTexts('day', { nl, en });
