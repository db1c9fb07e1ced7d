/** The referral to mediation, step by step. */
export const nl = {
  title: 'Verwijzing naar mediation',
  lead: 'Mediation volgt op contact en is voor elke partij vrijwillig.',
  noContent: 'Hier kan niets worden bewaard van wat er in de mediation wordt gezegd. Alleen verwijzing, instemming, data, uitkomst en kosten.',
  none: 'Er is geen verwijzing naar mediation.',
  open: 'Naar de verwijzing',
  begin: 'Nagaan of mediation past',
  contactFirst: 'Eerst contact: nog geen contactpoging heeft de bezwaarmaker bereikt. Een coördinator kan hiervan afwijken met een reden.',
  saved: 'Vastgelegd.',
  steps: { label: 'Stappen', check: 'Past het?', propose: 'Voorstellen', consent: 'Instemming', course: 'Gesprekken', end: 'Afronden', current: 'nu' },
  status: { proposed: 'Voorgesteld', started: 'Loopt', ended: 'Beëindigd', revoked: 'Ingetrokken' },
  check: {
    title: 'Past mediation hier?', lead: 'Beantwoord wat u weet. Leg niet vast wat partijen in vertrouwen zeiden.', yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet', submit: 'Advies vragen', again: 'Opnieuw nagaan',
    advice: { advised: 'Advies: mediation past', possible: 'Advies: mediation kan', 'not-advised': 'Advies: mediation past hier niet' },
    by: 'Nagegaan door {{who}}, {{moment}}',
  },
  propose: {
    title: 'Mediation voorstellen', reason: 'Waarom stelt u mediation voor?', reasonHint: 'De bezwaarmaker kan dit lezen. Niets van wat in vertrouwen is gezegd.', against: 'Waarom toch, tegen het advies in?', override: 'Waarom zonder eerder contact?', submit: 'Voorstellen aan alle partijen',
  },
  consents: {
    title: 'Wie stemt in?', party: 'Partij', toMediation: 'Met mediation', toPostponement: 'Met stilstaan van de termijn', yes: 'ja', no: 'nee', waiting: 'nog niet', on: 'op {{day}}, {{manner}}', complete: 'Alle instemming die nodig is, is er.', missing: 'Er ontbreekt nog instemming.',
    record: 'Instemming vastleggen', recordOf: 'Instemming van {{party}} vastleggen', revoke: 'Instemming intrekken', revokeOf: 'Instemming van {{party}} intrekken', revokeWhy: 'Dit kan op elk moment. Een partij die moet meedoen, beëindigt daarmee een lopende mediation.', day: 'Op welke dag?', how: 'Hoe?',
    both: 'De twee staan los van elkaar.',
  },
  manner: { 'in-writing': 'schriftelijk', electronically: 'digitaal', orally: 'mondeling', portal: 'in Mijn bezwaren' },
  role: { objector: 'Bezwaarmaker', 'joint-objector': 'Maakt mee bezwaar', authority: 'Gemeente', 'interested-party': 'Belanghebbende' },
  addParty: { title: 'Partij toevoegen', role: 'Wie?', name: 'Naam', on: 'Vanaf welke dag?', harmed: 'Worden anderen nu geschaad door het stilstaan?', submit: 'Toevoegen' },
  start: {
    title: 'Mediation laten beginnen', on: 'Eerste dag', mediator: 'Mediator', noMediators: 'Geen mediator neemt nu zaken aan.', clock: 'Staat de termijn stil?', runs: 'Nee, de termijn loopt door', all: 'Ja, alle belanghebbenden stemmen in (Awb 7:10 lid 4, onder a)', objector: 'Ja, de bezwaarmaker stemt in (onder b)',
    harmed: 'Worden anderen geschaad door het uitstel?', submit: 'Laten beginnen', waiting: 'Kan zodra alle bezwaarmakers en de gemeente ja hebben gezegd.', rate: '{{rate}} per uur',
  },
  revoke: { title: 'Voorstel intrekken', reason: 'Waarom?', submit: 'Voorstel intrekken' },
  course: {
    since: 'Sinds {{day}} met mediator {{mediator}}.', clockRuns: 'De termijn om te beslissen loopt door.', clockStands: 'De termijn om te beslissen staat stil.', signed: 'Mediationovereenkomst getekend op {{day}}.', notSigned: 'De mediationovereenkomst is nog niet getekend.',
    sign: 'Tekenen vastleggen', signedOn: 'Op welke dag is getekend?', stop: 'Termijn laten stilstaan', stoppedOn: 'Vanaf welke dag?', submit: 'Vastleggen',
  },
  sessions: { title: 'Gesprekken', none: 'Nog geen gesprek vastgelegd.', row: '{{day}}, {{minutes}} minuten, {{cost}}', total: 'Samen {{minutes}} minuten, {{cost}}', add: 'Gesprek vastleggen', correct: 'Gesprek van {{day}} corrigeren', on: 'Op welke dag?', minutes: 'Hoeveel minuten?', minutesHint: '0 als het gesprek niet doorging.', cost: 'Kosten in euro', submit: 'Vastleggen', badCost: 'Vul een bedrag in, bijvoorbeeld 185,00.' },
  contributions: { title: 'Eigen bijdragen', edit: 'Eigen bijdragen vastleggen', of: 'Bijdrage van {{party}} in euro', submit: 'Bijdragen vastleggen', row: '{{party}}: {{amount}}' },
  end: { title: 'Mediation beëindigen', on: 'Laatste dag', outcome: 'Wat is de uitkomst?', clock: 'Een termijn die stilstond, loopt de dag erna weer.', submit: 'Beëindigen', ended: 'Beëindigd op {{day}}: {{outcome}}.' },
  outcome: {
    agreement: 'Overeenstemming', 'partial-agreement': 'Deels overeenstemming', 'no-agreement': 'Geen overeenstemming', 'broken-off-by-objector': 'Afgebroken door de bezwaarmaker', 'broken-off-by-authority': 'Afgebroken door de gemeente',
    'broken-off-by-mediator': 'Afgebroken door de mediator', 'broken-off-by-interested-party': 'Afgebroken door een belanghebbende',
  },
  followUp: { title: 'Wat volgde erop?', lead: 'Trekt de bezwaarmaker in? Leg dan de intrekking vast bij de zaak.', kind: 'Vervolg', 'new-decision': 'Een nieuw besluit (Awb 6:19)', 'back-to-formal': 'Terug naar de formele procedure', on: 'Op welke dag?', submit: 'Vervolg vastleggen', done: 'Vervolg op {{day}}: {{what}}.', withdraw: 'Intrekking vastleggen' },
  earlier: 'Eerdere verwijzingen',
};
