import { registerTexts, type Translated } from '@/shared/i18n/i18n';

const nl = {
  chooseTitle: 'Welke bestanden kunt u sturen?',
  choose: 'Bestanden kiezen',
  kinds: 'Een PDF, een foto (JPEG, PNG, HEIC, WebP, GIF of TIFF), een document van Word, Excel, PowerPoint of LibreOffice, of een e-mail (EML of MSG).',
  size: 'Een bestand mag niet groter zijn dan 25 MB. U kunt ten hoogste 20 bestanden meesturen.',
  drag: 'U kunt bestanden ook hierheen slepen.',
  standing: '{{ready}} van {{count}} klaar',
  list: 'Uw bestanden',
  progress: 'Hoever {{name}} verstuurd is',
  state: {
    waiting: 'Wacht op zijn beurt.',
    sending: 'Wordt verstuurd: {{percent}}%',
    interrupted: 'De verbinding viel weg. Wij gaan vanzelf verder ({{percent}}% is al binnen).',
    stopped: 'Het versturen is gestopt ({{percent}}% is al binnen).',
    missing: 'Nog niet helemaal binnen ({{percent}}%). Kies het bestand nog een keer om verder te gaan.',
    ready: 'Klaar.',
    refused: 'Niet gelukt.',
    removing: 'Wordt verwijderd …',
  },
  retry: 'Verder versturen',
  retryOf: 'Verder versturen: {{name}}',
  again: 'Kies {{name}} nog een keer',
  other: 'Dit is een ander bestand. Kies {{name}} ({{size}}), of stop ermee en stuur het andere als nieuw bestand.',
  remove: 'Verwijderen',
  removeOf: 'Verwijderen: {{name}}',
  cancel: 'Stoppen',
  cancelOf: 'Stoppen: {{name}}',
};

declare module '@/shared/i18n/i18n' {
  interface Texts { uploads: typeof nl }
}

const en: Translated<typeof nl> = {
  chooseTitle: 'Which files can you send?',
  choose: 'Choose files',
  kinds: 'A PDF, an image (JPEG, PNG, HEIC, WebP, GIF or TIFF), a document of Word, Excel, PowerPoint or LibreOffice, or an e-mail (EML or MSG).',
  size: 'A file may have at most 25 MB. You can send at most 20 files along.',
  drag: 'You can also drag files to this place.',
  standing: '{{ready}} of {{count}} done',
  list: 'Your files',
  progress: 'How far {{name}} is',
  state: {
    waiting: 'Waits for its turn.',
    sending: 'On its way: {{percent}}%',
    interrupted: 'The connection broke off. We go on by ourselves ({{percent}}% has come in).',
    stopped: 'Sending has stopped ({{percent}}% has come in).',
    missing: 'Not all of it has come in ({{percent}}%). Choose the file again to go on.',
    ready: 'Done.',
    refused: 'This did not work.',
    removing: 'Is being removed …',
  },
  retry: 'Go on sending',
  retryOf: 'Go on sending: {{name}}',
  again: 'Choose {{name}} again',
  other: 'This is another file. Choose {{name}} ({{size}}), or stop it and send the other one as a new file.',
  remove: 'Remove',
  removeOf: 'Remove: {{name}}',
  cancel: 'Stop',
  cancelOf: 'Stop: {{name}}',
};

registerTexts('uploads', { nl, en });
