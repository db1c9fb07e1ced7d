/** The pages of the settings, in the order of the overview. */
export const settingsPages = [
  { path: 'contactbeleid', part: 'contact-policy' },
  { path: 'besluittypen', part: 'decision-types' },
  { path: 'vragen', part: 'guidance' },
  { path: 'mediators', part: 'mediators' },
  { path: 'koppelingen', part: 'api-clients' },
  { path: 'uiterlijk', part: 'theme' },
  { path: 'contactgegevens', part: 'contact' },
  { path: 'tarieven', part: 'tariffs' },
] as const;
