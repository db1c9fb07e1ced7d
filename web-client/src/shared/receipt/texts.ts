import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  title: 'Ontvangstbevestiging',
  received: '{{municipality}} heeft uw bezwaar ontvangen.',
  number: 'Kenmerk van uw bezwaar',
  receivedAt: 'Ontvangen op',
  against: 'U maakt bezwaar tegen',
  late: 'Uw bezwaar kwam na de laatste dag, {{day}}. Wij vragen u waarom.',
  decideBy: 'Wij beslissen uiterlijk op',
  nextTitle: 'Wat gebeurt er nu?',
  by: 'Uiterlijk {{day}}',
  contactTitle: 'Vragen?',
  mention: 'Noem altijd uw kenmerk: {{number}}.',
  phone: 'Telefoon',
  email: 'E-mail',
  post: 'Post',
  print: 'Afdrukken of opslaan als pdf',
  download: 'Downloaden als tekst',
  fileName: 'ontvangstbevestiging-{{number}}.txt',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { receipt: typeof nl }
}

const en: Translated<typeof nl> = {
  title: 'Receipt',
  received: '{{municipality}} received your objection.',
  number: 'Number of your objection',
  receivedAt: 'Received on',
  against: 'You object to',
  late: 'Your objection came after the last day, {{day}}. We ask you why.',
  decideBy: 'We decide at the latest on',
  nextTitle: 'What happens now?',
  by: 'On {{day}} at the latest',
  contactTitle: 'Questions?',
  mention: 'Always mention your number: {{number}}.',
  phone: 'Telephone',
  email: 'E-mail',
  post: 'Post',
  print: 'Print or save as PDF',
  download: 'Download as text',
  fileName: 'receipt-{{number}}.txt',
};

registerTexts('receipt', { nl, en });
