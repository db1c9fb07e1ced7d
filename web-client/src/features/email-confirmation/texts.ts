import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'E-mailadres bevestigen',
  busy: 'Wij bevestigen uw e-mailadres …',
  doneTitle: 'Uw e-mailadres is bevestigd',
  done: 'Vanaf nu kunnen wij u berichten over uw bezwaar per e-mail sturen. U hoeft niets meer te doen.',
  failedTitle: 'Deze link werkt niet',
  failed: 'Misschien is de link niet helemaal overgenomen, of is hij te oud. Log in om een nieuwe te vragen, of bel ons. Uw bezwaar zelf is gewoon bij ons binnen.',
  toObjections: 'Naar mijn bezwaren',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { emailConfirmation: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'Confirm your e-mail address',
  busy: 'We are confirming your e-mail address …',
  doneTitle: 'Your e-mail address is confirmed',
  done: 'From now on we can send you messages about your objection by e-mail. You do not have to do anything else.',
  failedTitle: 'This link does not work',
  failed: 'Maybe the link was not copied completely, or it is too old. Sign in to ask for a new one, or call us. Your objection itself has reached us.',
  toObjections: 'To my objections',
};

registerTexts('emailConfirmation', { nl, en });
