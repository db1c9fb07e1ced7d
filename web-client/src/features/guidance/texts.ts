import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'Wat kan ik doen?',
  lead: 'Kreeg u een brief en weet u niet wat u ermee moet? Beantwoord een paar vragen. U hoeft niet in te loggen en wij bewaren niets.',
  subject: { label: 'Waar gaat de brief over?', other: 'Iets anders, of ik weet het niet' },
  yourAnswer: 'Uw antwoord',
  choose: 'Kies een antwoord.',
  next: 'Verder',
  back: 'Vorige vraag',
  progress_zero: 'Vraag {{number}}. Dit is de laatste vraag.',
  progress_one: 'Vraag {{number}}. Hierna nog hoogstens 1 vraag.',
  progress_other: 'Vraag {{number}}. Hierna nog hoogstens {{count}} vragen.',
  best: 'Dit past het best bij uw antwoorden',
  callingDoesNotStop: 'Bellen stopt de termijn niet. Maak dus op tijd bezwaar of beroep, ook als u nog met ons in gesprek bent.',
  onward: 'Naar {{site}}',
  lastDay: {
    form: 'Laatste dag berekenen',
    label: 'Welke datum staat op de brief?',
    hint: 'De datum staat bovenaan. Wij berekenen de laatste dag om bezwaar te maken.',
    required: 'Vul de datum in die op de brief staat.',
    future: 'Deze datum ligt in de toekomst. Kijk nog eens op de brief.',
    longAgo: 'Deze datum is te lang geleden. Kijk nog eens op de brief.',
    compute: 'Bereken de laatste dag',
    computing: 'Wij berekenen de laatste dag …',
    is: 'U kunt bezwaar maken tot en met',
    was: 'De laatste dag om bezwaar te maken was',
    tooLate: 'Kon u er niets aan doen dat u te laat bent? Bijvoorbeeld omdat u in het ziekenhuis lag? Maak dan zo snel mogelijk bezwaar en schrijf waarom het niet eerder kon. Soms telt uw bezwaar dan toch (artikel 6:11 Awb).',
    why: 'Waarom deze datum?',
    sentLater: 'Kreeg u de brief pas later? Dan hebt u misschien meer tijd. Bel ons als u dit niet zeker weet.',
    object: 'Bezwaar maken',
  },
  answers: { title: 'Uw antwoorden', change: 'Wijzig' },
  print: 'Afdrukken',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { guidance: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'What can I do?',
  lead: 'Did you get a letter and do you not know what to do? Answer a few questions. You do not have to sign in and we keep nothing.',
  subject: { label: 'What is the letter about?', other: 'Something else, or I do not know' },
  yourAnswer: 'Your answer',
  choose: 'Choose an answer.',
  next: 'Next',
  back: 'Previous question',
  progress_zero: 'Question {{number}}. This is the last question.',
  progress_one: 'Question {{number}}. At most 1 more question follows.',
  progress_other: 'Question {{number}}. At most {{count}} more questions follow.',
  best: 'This fits your answers best',
  callingDoesNotStop: 'Calling does not stop the term. So object or appeal in time, even while we are still talking.',
  onward: 'To {{site}}',
  lastDay: {
    form: 'Compute the last day',
    label: 'Which date is on the letter?',
    hint: 'The date is at the top. We compute the last day to object.',
    required: 'Fill in the date on the letter.',
    future: 'This date is in the future. Look at the letter again.',
    longAgo: 'This date is too long ago. Look at the letter again.',
    compute: 'Compute the last day',
    computing: 'We compute the last day …',
    is: 'You can object until and including',
    was: 'The last day to object was',
    tooLate: 'Could you not help being late? For example because you were in hospital? Then object as soon as you can and write why it was not possible earlier. Sometimes your objection still counts (article 6:11 Awb).',
    why: 'Why this date?',
    sentLater: 'Did you get the letter only later? Then you may have more time. Call us if you are not sure.',
    object: 'Object',
  },
  answers: { title: 'Your answers', change: 'Change' },
  print: 'Print',
};

registerTexts('guidance', { nl, en });
