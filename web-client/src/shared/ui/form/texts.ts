import { registerTexts, type Translated } from '@/shared/i18n/i18n';

/** What every form says. Apart from the texts of the frame, because pages without a form do not need them. */
const nl = {
  summary: 'Er klopt nog iets niet',
  optional: 'hoeft niet',
  choose: 'Kies …',
  noDay: 'Deze datum bestaat niet. Vul dag, maand en jaar in, bijvoorbeeld 2 6 2026.',
  date: { day: 'Dag', month: 'Maand', year: 'Jaar' },
  restored: 'Wij hebben teruggezet wat u eerder had ingevuld. Controleer het nog even.',
  signedOut: 'U bent niet meer ingelogd. Wat u invulde, staat er nog: log opnieuw in en verstuur het dan.',
  conflict: 'Iemand anders heeft dit intussen gewijzigd. Wat u invulde, staat er nog. Bekijk de nieuwste gegevens en verstuur het dan opnieuw.',
  failed: 'Het ging mis bij ons. Wat u invulde, staat er nog. Probeer het over een minuut nog een keer.',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { form: typeof nl }
}

const en: Translated<typeof nl> = {
  summary: 'Something is not right yet',
  optional: 'optional',
  choose: 'Choose …',
  noDay: 'This date does not exist. Fill in day, month and year, for example 2 6 2026.',
  date: { day: 'Day', month: 'Month', year: 'Year' },
  restored: 'We put back what you filled in before. Please check it.',
  signedOut: 'You are no longer signed in. What you filled in is still here: sign in again and send it then.',
  conflict: 'Somebody else changed this in the meantime. What you filled in is still here. Look at the latest data and send it again.',
  failed: 'Something went wrong on our side. What you filled in is still here. Try again in a minute.',
};

registerTexts('form', { nl, en });
