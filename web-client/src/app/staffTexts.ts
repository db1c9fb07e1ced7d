import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  label: 'Menu voor medewerkers',
  day: 'Mijn dag',
  settings: 'Instellingen',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { staffMenu: typeof nl }
}

const en: Translated<typeof nl> = {
  label: 'Menu for staff',
  day: 'My day',
  settings: 'Settings',
};

registerTexts('staffMenu', { nl, en });
