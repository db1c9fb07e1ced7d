/** What a partner system can be given, in the order in which it is chosen, with the name of its text. */
export const scopes = [
  { scope: 'objections:read', text: 'objectionsRead' },
  { scope: 'objections:write', text: 'objectionsWrite' },
  { scope: 'contact-attempts:write', text: 'contactAttemptsWrite' },
  { scope: 'decisions:read', text: 'decisionsRead' },
  { scope: 'decisions:write', text: 'decisionsWrite' },
  { scope: 'intended-decisions:read', text: 'intendedDecisionsRead' },
  { scope: 'intended-decisions:write', text: 'intendedDecisionsWrite' },
  { scope: 'mediation-referrals:write', text: 'mediationReferralsWrite' },
  { scope: 'mediators:read', text: 'mediatorsRead' },
  { scope: 'mediators:manage', text: 'mediatorsManage' },
  { scope: 'time-entries:write', text: 'timeEntriesWrite' },
  { scope: 'contact-policy:override', text: 'contactPolicyOverride' },
  { scope: 'mediation-referrals:override', text: 'mediationReferralsOverride' },
] as const;
