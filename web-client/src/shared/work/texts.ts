import { registerTexts, type Translated } from '@/shared/i18n/i18n';

/** What staff read about cases on more than one page. */
const nl = {
  badges: {
    'contact-due': 'Vandaag bellen',
    'contact-overdue': 'Bellen is te laat',
    'callback-today': 'Belafspraak vandaag',
    escalated: 'Bij coördinator',
    'omission-running': 'Wacht op herstel',
    'adjournment-possible': 'Verdagen kan nog',
    'in-mediation': 'In mediation',
    'notice-of-default': 'Ingebrekestelling',
    overdue: 'Beslistermijn voorbij',
    'agreement-contested': 'Afspraak betwist',
  },
  status: { received: 'Ontvangen', 'in-treatment': 'In behandeling', withdrawn: 'Ingetrokken', decided: 'Beslist' },
  days: {
    today: 'vandaag',
    tomorrow: 'morgen',
    in_one: 'over {{count}} dag',
    in_other: 'over {{count}} dagen',
    late_one: '{{count}} dag te laat',
    late_other: '{{count}} dagen te laat',
    left_one: 'nog {{count}} dag',
    left_other: 'nog {{count}} dagen',
    lastDay: 'vandaag is de laatste dag',
    passed_one: '{{count}} dag voorbij',
    passed_other: '{{count}} dagen voorbij',
  },
  noHandler: 'Nog niemand',
  owners: { handler: 'een behandelaar', coordinator: 'de coördinator' },
  counts: {
    loading: 'De aantallen laden …',
    overdue: 'acties te laat',
    dueToday: 'acties voor vandaag',
    dueLaterThisWeek: 'acties later deze week',
    contactDue: 'mensen om te bellen',
    deadlinePassed: 'voorbij de beslistermijn',
    deadlineWithinOneWeek: 'beslissen binnen een week',
    deadlineWithinTwoWeeks: 'beslissen binnen twee weken',
    noticeOfDefault: 'met ingebrekestelling',
    waitingOnObjector: 'wachten op de bezwaarmaker',
    open: 'open zaken in totaal',
    unassigned: 'nog niet toegewezen',
  },
  kinds: {
    callback: 'Belafspraak',
    hearing: 'Hoorzitting',
    'mediation-session': 'Gesprek met mediator',
    'decision-deadline': 'Laatste dag om te beslissen',
    'intention-call': 'Bellen over een voornemen',
  },
};

declare module '@/shared/i18n/i18n' {
  interface Texts { work: typeof nl }
}

const en: Translated<typeof nl> = {
  badges: {
    'contact-due': 'Call today',
    'contact-overdue': 'Call is overdue',
    'callback-today': 'Call appointment today',
    escalated: 'With coordinator',
    'omission-running': 'Waiting for repair',
    'adjournment-possible': 'Can be adjourned',
    'in-mediation': 'In mediation',
    'notice-of-default': 'Notice of default',
    overdue: 'Decision overdue',
    'agreement-contested': 'Agreement contested',
  },
  status: { received: 'Received', 'in-treatment': 'In treatment', withdrawn: 'Withdrawn', decided: 'Decided' },
  days: {
    today: 'today',
    tomorrow: 'tomorrow',
    in_one: 'in {{count}} day',
    in_other: 'in {{count}} days',
    late_one: '{{count}} day late',
    late_other: '{{count}} days late',
    left_one: '{{count}} day left',
    left_other: '{{count}} days left',
    lastDay: 'today is the last day',
    passed_one: 'passed {{count}} day ago',
    passed_other: 'passed {{count}} days ago',
  },
  noHandler: 'Nobody yet',
  owners: { handler: 'a handler', coordinator: 'the coordinator' },
  counts: {
    loading: 'Loading the numbers …',
    overdue: 'actions overdue',
    dueToday: 'actions for today',
    dueLaterThisWeek: 'actions later this week',
    contactDue: 'people to call',
    deadlinePassed: 'past the decision term',
    deadlineWithinOneWeek: 'to decide within one week',
    deadlineWithinTwoWeeks: 'to decide within two weeks',
    noticeOfDefault: 'with a notice of default',
    waitingOnObjector: 'waiting for the objector',
    open: 'open cases in all',
    unassigned: 'not assigned yet',
  },
  kinds: {
    callback: 'Call appointment',
    hearing: 'Hearing',
    'mediation-session': 'Session with mediator',
    'decision-deadline': 'Last day to decide',
    'intention-call': 'Call about an intended decision',
  },
};

registerTexts('work', { nl, en });
