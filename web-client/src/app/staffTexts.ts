import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  label: 'Menu voor medewerkers',
  day: 'Mijn dag',
  worklist: 'Werklijst',
  search: 'Zoeken',
  calendar: 'Agenda',
  intendedDecisions: 'Voornemens',
  overview: 'Overzicht',
  settings: 'Instellingen',
  mediations: 'Mijn mediations',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { staffMenu: typeof nl }
}

const en: Translated<typeof nl> = {
  label: 'Menu for staff',
  day: 'My day',
  worklist: 'Worklist',
  search: 'Search',
  calendar: 'Calendar',
  intendedDecisions: 'Intended decisions',
  overview: 'Overview',
  settings: 'Settings',
  mediations: 'My mediations',
};

registerTexts('staffMenu', { nl, en });
