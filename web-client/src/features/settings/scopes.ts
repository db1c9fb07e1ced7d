/** What a partner system can be given, in the order in which it is chosen. */
export const scopes = [
  'objections:read', 'objections:write', 'contact-attempts:write', 'decisions:read', 'decisions:write', 'intended-decisions:read', 'intended-decisions:write',
  'mediation-referrals:write', 'mediators:read', 'mediators:manage', 'time-entries:write', 'contact-policy:override', 'mediation-referrals:override',
] as const;
