import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'Agenda',
  week: '{{from}} tot en met {{to}}',
  navigation: 'Kies een week',
  previous: 'Vorige week',
  next: 'Volgende week',
  thisWeek: 'Deze week',
  whose: 'Van wie',
  me: 'Van mij',
  everybody: 'Van iedereen',
  loading: 'De agenda laden …',
  nothing: 'Niets',
  emptyWeek: 'Er staat deze week niets in de agenda.',
  today: 'vandaag',
  incomplete: 'Er is meer dan hier past: niet alles van deze week staat erbij. Bekijk de agenda per persoon.',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { calendar: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'Calendar',
  week: '{{from}} until {{to}}',
  navigation: 'Choose a week',
  previous: 'Previous week',
  next: 'Next week',
  thisWeek: 'This week',
  whose: 'Whose',
  me: 'Mine',
  everybody: 'Everybody’s',
  loading: 'Loading the calendar …',
  nothing: 'Nothing',
  emptyWeek: 'There is nothing in the calendar this week.',
  today: 'today',
  incomplete: 'There is more than fits here: not everything of this week is shown. Look at the calendar of one person.',
};

registerTexts('calendar', { nl, en });
