import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'Inloggen',
  lead: 'Log in om uw bezwaren te bekijken. Zo weten wij zeker dat u het bent.',
  citizen: 'Voor uzelf of namens iemand anders',
  organisation: 'Voor een bedrijf of organisatie',
  staff: 'Voor medewerkers van de gemeente',
  with: 'Inloggen met {{provider}}',
  asStaff: 'Inloggen als medewerker',
  none: 'Inloggen kan nu niet. Bel of mail ons: wij helpen u graag.',
  withoutDigiD: { title: 'Geen DigiD?', text: 'Gebruik de link die u van ons kreeg. Of bel ons.' },
  already: { title: 'U bent ingelogd', text: 'U kunt verder naar uw bezwaren.', staffText: 'U kunt verder naar uw werk.', open: 'Verder' },
  messages: {
    cancelled: { title: 'U hebt het inloggen gestopt', text: 'Er is niets veranderd. U kunt het opnieuw proberen.' },
    'assurance-too-low': { title: 'Log in met een extra controle', text: 'Voor uw bezwaar vragen wij meer zekerheid over wie u bent. Log in met de DigiD-app waarin u een ID-check hebt gedaan.' },
    'no-role': { title: 'U hebt hier nog geen toegang', text: 'Uw aanmelding klopt, maar u hebt in dit systeem nog geen rol. Vraag uw functioneel beheerder om een rol.' },
    'provider-unavailable': { title: 'Inloggen kan nu niet', text: 'De inlogdienst geeft geen antwoord. Probeer het later opnieuw. Is er haast bij? Bel ons.' },
    failed: { title: 'Inloggen lukte niet', text: 'Er ging iets mis bij het inloggen. Probeer het opnieuw. Lukt het weer niet? Bel ons.' },
    'signed-out': { title: 'U bent uitgelogd', text: 'Gebruikt u een computer die ook van anderen is? Sluit dan alle vensters van de browser.' },
    expired: { title: 'U bent automatisch uitgelogd', text: 'U deed een tijd niets. Wat bij ons is binnengekomen, is bewaard. Log opnieuw in en u gaat verder waar u was.' },
  },
};

declare module '@/shared/i18n/i18n' {
  interface Texts { signIn: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'Sign in',
  lead: 'Sign in to see your objections. That way we know for sure that it is you.',
  citizen: 'For yourself or on behalf of somebody else',
  organisation: 'For a company or organisation',
  staff: 'For staff of the municipality',
  with: 'Sign in with {{provider}}',
  asStaff: 'Sign in as a member of staff',
  none: 'You cannot sign in right now. Call or e-mail us: we are glad to help.',
  withoutDigiD: { title: 'No DigiD?', text: 'Use the link that you got from us. Or call us.' },
  already: { title: 'You are signed in', text: 'You can go on to your objections.', staffText: 'You can go on to your work.', open: 'Go on' },
  messages: {
    cancelled: { title: 'You stopped signing in', text: 'Nothing has changed. You can try again.' },
    'assurance-too-low': { title: 'Sign in with an extra check', text: 'For your objection we ask for more certainty about who you are. Sign in with the DigiD app in which you did an ID check.' },
    'no-role': { title: 'You have no access here yet', text: 'Your sign-in is right, but you have no role in this system yet. Ask your administrator for a role.' },
    'provider-unavailable': { title: 'You cannot sign in now', text: 'The sign-in service does not answer. Try again later. Is it urgent? Call us.' },
    failed: { title: 'Signing in did not work', text: 'Something went wrong while signing in. Try again. Does it fail again? Call us.' },
    'signed-out': { title: 'You are signed out', text: 'Do you share this computer with others? Then close all windows of the browser.' },
    expired: { title: 'You were signed out automatically', text: 'You did nothing for a while. Everything that reached us is saved. Sign in again and you go on where you were.' },
  },
};

registerTexts('signIn', { nl, en });
