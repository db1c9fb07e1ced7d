import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'Welkom',
  titleNamed: 'Welkom, {{name}}',
  lead: 'U bent ingelogd bij {{municipality}}.',
  roles: 'Uw rollen',
  noRoles: 'U hebt nog geen rol. Vraag uw functioneel beheerder om een rol.',
  wrong: 'Klopt dit niet? Uw functioneel beheerder bepaalt welke rollen u hebt.',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { staff: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'Welcome',
  titleNamed: 'Welcome, {{name}}',
  lead: 'You are signed in at {{municipality}}.',
  roles: 'Your roles',
  noRoles: 'You have no role yet. Ask your administrator for a role.',
  wrong: 'Is this not right? Your administrator decides which roles you have.',
};

registerTexts('staff', { nl, en });
