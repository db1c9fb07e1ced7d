import type { Translated } from '@/shared/i18n/i18n';
import type { nl } from './caseMediation.nl';

export const en: Translated<typeof nl> = {
  title: 'Referral to mediation',
  lead: 'Mediation follows contact and is voluntary for every party.',
  noContent: 'Nothing of what is said in the mediation can be kept here. Only the referral, consents, dates, outcome and cost.',
  none: 'There is no referral to mediation.',
  open: 'To the referral',
  begin: 'Check whether mediation fits',
  contactFirst: 'Contact first: no contact attempt reached the objector yet. A coordinator may override this with a reason.',
  saved: 'Recorded.',
  steps: { label: 'Steps', check: 'Does it fit?', propose: 'Propose', consent: 'Consent', course: 'Sessions', end: 'Conclude', current: 'now' },
  status: { proposed: 'Proposed', started: 'Running', ended: 'Ended', revoked: 'Revoked' },
  check: {
    title: 'Does mediation fit here?', lead: 'Answer what you know. Do not record what parties said in confidence.', yes: 'Yes', no: 'No', unknown: 'I do not know', submit: 'Ask for advice', again: 'Check again',
    advice: { advised: 'Advice: mediation fits', possible: 'Advice: mediation is possible', 'not-advised': 'Advice: mediation does not fit here' },
    by: 'Checked by {{who}}, {{moment}}',
  },
  propose: {
    title: 'Propose mediation', reason: 'Why do you propose mediation?', reasonHint: 'The objector can read this. Nothing of what was said in confidence.', against: 'Why all the same, against the advice?', override: 'Why without earlier contact?', submit: 'Propose to all parties',
  },
  consents: {
    title: 'Who consents?', party: 'Party', toMediation: 'To mediation', toPostponement: 'To the term standing still', yes: 'yes', no: 'no', waiting: 'not yet', on: 'on {{day}}, {{manner}}', complete: 'All consent that is needed is there.', missing: 'Consent is still missing.',
    record: 'Record consent', recordOf: 'Record the consent of {{party}}', revoke: 'Revoke consent', revokeOf: 'Revoke the consent of {{party}}', revokeWhy: 'Possible at any moment. A party that must take part ends a running mediation with it.', day: 'On which day?', how: 'How?',
    both: 'The two stand apart from each other.',
  },
  manner: { 'in-writing': 'in writing', electronically: 'electronically', orally: 'orally', portal: 'in My objections' },
  role: { objector: 'Objector', 'joint-objector': 'Objects as well', authority: 'Municipality', 'interested-party': 'Interested party' },
  addParty: { title: 'Add a party', role: 'Who?', name: 'Name', on: 'From which day?', harmed: 'Does standing still harm others now?', submit: 'Add' },
  start: {
    title: 'Let the mediation begin', on: 'First day', mediator: 'Mediator', noMediators: 'No mediator takes cases now.', clock: 'Does the term stand still?', runs: 'No, the term runs on', all: 'Yes, all interested parties consent (Awb 7:10(4)(a))', objector: 'Yes, the objector consents (b)',
    harmed: 'Does the delay harm others?', submit: 'Let it begin', waiting: 'Possible once all objectors and the municipality said yes.', rate: '{{rate}} an hour',
  },
  revoke: { title: 'Revoke the proposal', reason: 'Why?', submit: 'Revoke the proposal' },
  course: {
    since: 'Since {{day}} with mediator {{mediator}}.', clockRuns: 'The term to decide runs on.', clockStands: 'The term to decide stands still.', signed: 'Agreement to mediate signed on {{day}}.', notSigned: 'The agreement to mediate was not signed yet.',
    sign: 'Record the signing', signedOn: 'On which day was it signed?', stop: 'Let the term stand still', stoppedOn: 'From which day?', submit: 'Record',
  },
  sessions: { title: 'Sessions', none: 'No session was recorded yet.', row: '{{day}}, {{minutes}} minutes, {{cost}}', total: 'Together {{minutes}} minutes, {{cost}}', add: 'Record a session', correct: 'Correct the session of {{day}}', on: 'On which day?', minutes: 'How many minutes?', minutesHint: '0 where it did not take place.', cost: 'Cost in euro', submit: 'Record', badCost: 'Fill in an amount, for example 185.00.' },
  contributions: { title: 'Own contributions', edit: 'Record own contributions', of: 'Contribution of {{party}} in euro', submit: 'Record the contributions', row: '{{party}}: {{amount}}' },
  end: { title: 'End the mediation', on: 'Last day', outcome: 'What is the outcome?', clock: 'A term that stood still runs again the day after.', submit: 'End it', ended: 'Ended on {{day}}: {{outcome}}.' },
  outcome: {
    agreement: 'Agreement', 'partial-agreement': 'Partial agreement', 'no-agreement': 'No agreement', 'broken-off-by-objector': 'Broken off by the objector', 'broken-off-by-authority': 'Broken off by the municipality',
    'broken-off-by-mediator': 'Broken off by the mediator', 'broken-off-by-interested-party': 'Broken off by an interested party',
  },
  followUp: { title: 'What followed?', lead: 'Does the objector withdraw? Record the withdrawal in the case.', kind: 'What followed', 'new-decision': 'A new decision (Awb 6:19)', 'back-to-formal': 'Back to the formal procedure', on: 'On which day?', submit: 'Record what followed', done: 'Followed on {{day}}: {{what}}.', withdraw: 'Record a withdrawal' },
  earlier: 'Earlier referrals',
};
