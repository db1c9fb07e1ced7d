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
    nothing: 'Er is geen actie die aan u is.',
    nothingHint: 'Kijk of er zaken zijn die nog niemand heeft.',
    unassigned: 'Zaken zonder behandelaar',
    loading: 'Uw acties laden …',
  },
  calls: { title: 'Belafspraken van vandaag', none: 'U hebt vandaag geen belafspraken.', today: 'Vandaag ook', calendar: 'Naar de agenda', loading: 'De afspraken laden …' },
  counts: {
    title: 'Uw zaken',
    coordinator: 'Voor de coördinator',
    loading: 'De aantallen laden …',
    overdue: 'acties te laat',
    dueToday: 'acties voor vandaag',
    dueLaterThisWeek: 'acties later deze week',
    contactDue: 'mensen om te bellen',
    deadlinePassed: 'voorbij de beslistermijn',
    deadlineWithinOneWeek: 'beslissen binnen een week',
    deadlineWithinTwoWeeks: 'beslissen binnen twee weken',
    noticeOfDefault: 'met ingebrekestelling',
    waitingOnCitizen: 'wachten op de bezwaarmaker',
    open: 'open zaken in totaal',
    unassigned: 'nog niet toegewezen',
  },
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
    nothing: 'No action is up to you.',
    nothingHint: 'See whether there are cases that nobody handles yet.',
    unassigned: 'Cases without a handler',
    loading: 'Loading your actions …',
  },
  calls: { title: 'Call appointments today', none: 'You have no call appointments today.', today: 'Also today', calendar: 'To the calendar', loading: 'Loading the appointments …' },
  counts: {
    title: 'Your cases',
    coordinator: 'For the coordinator',
    loading: 'Loading the numbers …',
    overdue: 'actions overdue',
    dueToday: 'actions for today',
    dueLaterThisWeek: 'actions later this week',
    contactDue: 'people to call',
    deadlinePassed: 'past the decision term',
    deadlineWithinOneWeek: 'to decide within one week',
    deadlineWithinTwoWeeks: 'to decide within two weeks',
    noticeOfDefault: 'with a notice of default',
    waitingOnCitizen: 'waiting for the objector',
    open: 'open cases in all',
    unassigned: 'not assigned yet',
  },
};

registerTexts('day', { nl, en });
