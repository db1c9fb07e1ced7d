import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'Niet eens met een besluit?',
  lead: 'Kreeg u een besluit van {{municipality}} en bent u het er niet mee eens? Dan kunt u bezwaar maken. Hier volgt u hoe het met uw bezwaar gaat.',
  guidance: {
    title: 'Wat kan ik doen?',
    text: 'Een paar vragen over uw brief. Daarna weet u wat u het beste kunt doen en vóór welke dag.',
    open: 'Begin met de vragen',
  },
  file: {
    title: 'Ik wil bezwaar maken',
    text: 'Stap voor stap, in ongeveer 5 minuten. Het kost niets en u kunt later verdergaan.',
    open: 'Bezwaar maken',
  },
  own: {
    title: 'Hoe staat het met mijn bezwaar?',
    text: 'U ziet wat de volgende stap is, wanneer die komt en wie u kunt bellen.',
    signIn: 'Inloggen en bekijken',
    open: 'Naar mijn bezwaren',
    link: 'Kreeg u een link van ons? Open dan die link. U hoeft niet in te loggen.',
  },
  staff: { title: 'U bent ingelogd als medewerker', open: 'Naar mijn werk' },
  how: {
    title: 'Zo gaat het als u bezwaar maakt',
    steps: {
      call: { title: 'Wij bellen u', text: 'U vertelt wat er speelt. Samen kijken we wat u nodig hebt.' },
      solve: { title: 'We zoeken samen een oplossing', text: 'Soms is uitleg genoeg. Soms passen wij het besluit aan. Een mediator kan ook helpen.' },
      decide: { title: 'Wij beslissen', text: 'Komen we er niet samen uit? Dan kijken wij opnieuw naar het besluit. U weet steeds voor welke datum.' },
    },
    clock: 'Bellen mag altijd, maar de termijn om bezwaar te maken loopt dan door. De laatste dag staat in de brief met het besluit.',
  },
};

declare module '@/shared/i18n/i18n' {
  interface Texts { municipality: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'Do you disagree with a decision?',
  lead: 'Did you get a decision from {{municipality}} and do you disagree with it? Then you can object. Here you follow how your objection is doing.',
  guidance: {
    title: 'What can I do?',
    text: 'A few questions about your letter. Then you know what you can best do, and by which day.',
    open: 'Start the questions',
  },
  file: {
    title: 'I want to object',
    text: 'Step by step, in about 5 minutes. It costs nothing and you can go on later.',
    open: 'Object',
  },
  own: {
    title: 'How is my objection doing?',
    text: 'You see what the next step is, when it comes and whom you can call.',
    signIn: 'Sign in and see',
    open: 'To my objections',
    link: 'Did you get a link from us? Then open that link. You do not have to sign in.',
  },
  staff: { title: 'You are signed in as a member of staff', open: 'To my work' },
  how: {
    title: 'What happens when you object',
    steps: {
      call: { title: 'We call you', text: 'You tell us what is going on. Together we see what you need.' },
      solve: { title: 'We look for a solution together', text: 'Sometimes an explanation is enough. Sometimes we change the decision. A mediator can help too.' },
      decide: { title: 'We decide', text: 'No solution together? Then we look at the decision again. You always know by which date.' },
    },
    clock: 'You can always call, but the term to object goes on. The last day is in the letter with the decision.',
  },
};

registerTexts('municipality', { nl, en });
