import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'Voornemens',
  lead: 'Bel de inwoner voordat een negatief besluit valt. Dat voorkomt vaak een bezwaar.',
  loading: 'De voornemens laden …',
  show: { label: 'Welke voornemens', due: 'Nu bellen', open: 'Nog niet gesproken', contacted: 'Gesproken', all: 'Alle' },
  none: { title: 'Geen voornemens gevonden', due: 'Er is nu niemand om te bellen.', text: 'Er is geen voornemen dat hierbij past.' },
  more: 'Meer voornemens laten zien',
  callBy: 'Bellen:',
  callAt: 'Gevraagd om te bellen: {{moment}}',
  noCall: 'Bellen is niet meer nodig',
  planned: 'Besluit gepland op {{day}}',
  states: { open: 'Nog niet gesproken', contacted: 'Gesproken', decided: 'Besluit genomen', cancelled: 'Vervallen' },
  back: 'Alle voornemens',
  facts: {
    title: 'Het voornemen', reference: 'Kenmerk', type: 'Soort besluit', department: 'Afdeling', planned: 'Gepland besluit', decidedBy: 'Beslist door', reasons: 'Waarom',
    phone: 'Telefoon', email: 'E-mail', unknown: 'Niet bekend', citizen: 'De inwoner',
  },
  notCaller: 'Wie het besluit neemt, belt bij voorkeur niet zelf: een collega luistert onbevangen.',
  reactions: { title: 'Wat de inwoner liet weten', none: 'De inwoner heeft niet gereageerd.', view: 'Mening', question: 'Vraag', 'call-back': 'Wil gebeld worden op {{moment}}' },
  attempts: {
    title: 'Contactpogingen', none: 'Er is nog niet gebeld.', by: 'door {{name}}, {{minutes}} minuten',
    channels: { phone: 'Telefoon', visit: 'Bezoek', video: 'Videogesprek', email: 'E-mail', letter: 'Brief' },
    results: { reached: 'Gesproken', 'no-answer': 'Geen gehoor', voicemail: 'Voicemail', 'wrong-number': 'Verkeerd nummer', declined: 'Wil geen gesprek', sent: 'Verstuurd' },
  },
  attempt: {
    title: 'Contact vastleggen', channel: 'Hoe', result: 'Wat kwam ervan', minutes: 'Hoeveel minuten', minutesHint: 'Voorbereiding en verwerking tellen mee.',
    minutesWrong: 'Vul een aantal minuten in van 0 tot en met 600.', save: 'Contact vastleggen', saved: 'Vastgelegd.',
  },
  result: {
    title: 'Uitkomst vastleggen', what: 'Wat is de uitkomst', explanation: 'Wat is afgesproken', save: 'Uitkomst vastleggen',
    is: 'Uitkomst: {{result}}', on: 'Vastgelegd op {{day}} door {{name}}',
    codes: {
      adjusted: 'Wij besluiten anders dan wij van plan waren', 'explained-and-accepted': 'Uitgelegd: de inwoner begrijpt en aanvaardt het',
      'goes-ahead': 'Het besluit gaat door, de inwoner is het niet eens', 'not-reached': 'Niet bereikt, na alle pogingen',
    },
  },
};

declare module '@/shared/i18n/i18n' {
  interface Texts { intendedDecisions: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'Intended decisions',
  lead: 'Call the citizen before a negative decision is taken. That often prevents an objection.',
  loading: 'Loading the intended decisions …',
  show: { label: 'Which intended decisions', due: 'Call now', open: 'Not spoken with yet', contacted: 'Spoken with', all: 'All' },
  none: { title: 'No intended decisions found', due: 'There is nobody to call now.', text: 'No intended decision matches this.' },
  more: 'Show more intended decisions',
  callBy: 'Call:',
  callAt: 'Asked to be called: {{moment}}',
  noCall: 'No call needed any more',
  planned: 'Decision planned on {{day}}',
  states: { open: 'Not spoken with yet', contacted: 'Spoken with', decided: 'Decision taken', cancelled: 'Cancelled' },
  back: 'All intended decisions',
  facts: {
    title: 'The intended decision', reference: 'Reference', type: 'Type of decision', department: 'Department', planned: 'Planned decision', decidedBy: 'Decided by', reasons: 'Why',
    phone: 'Phone', email: 'E-mail', unknown: 'Not known', citizen: 'The citizen',
  },
  notCaller: 'Whoever takes the decision preferably does not call: a colleague listens with an open mind.',
  reactions: { title: 'What the citizen told us', none: 'The citizen has not reacted.', view: 'View', question: 'Question', 'call-back': 'Wants to be called on {{moment}}' },
  attempts: {
    title: 'Contact attempts', none: 'Nobody has called yet.', by: 'by {{name}}, {{minutes}} minutes',
    channels: { phone: 'Phone', visit: 'Visit', video: 'Video call', email: 'E-mail', letter: 'Letter' },
    results: { reached: 'Spoken with', 'no-answer': 'No answer', voicemail: 'Voicemail', 'wrong-number': 'Wrong number', declined: 'Does not want to talk', sent: 'Sent' },
  },
  attempt: {
    title: 'Record contact', channel: 'How', result: 'What came of it', minutes: 'How many minutes', minutesHint: 'Preparing and writing down count too.',
    minutesWrong: 'Fill in a number of minutes from 0 to 600.', save: 'Record contact', saved: 'Recorded.',
  },
  result: {
    title: 'Record the outcome', what: 'What is the outcome', explanation: 'What was agreed', save: 'Record the outcome',
    is: 'Outcome: {{result}}', on: 'Recorded on {{day}} by {{name}}',
    codes: {
      adjusted: 'We decide otherwise than we intended', 'explained-and-accepted': 'Explained: the citizen understands and accepts it',
      'goes-ahead': 'The decision goes ahead, the citizen disagrees', 'not-reached': 'Not reached, after all attempts',
    },
  },
};

registerTexts('intendedDecisions', { nl, en });
