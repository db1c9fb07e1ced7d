/** What is asked, one topic at a time. */
export const steps = ['decision', 'person', 'reason', 'files', 'contact', 'check'] as const;
export type Step = (typeof steps)[number];

export const startPath = '/bezwaar-maken';
export const receiptPath = '/bezwaar-maken/ontvangen';

const paths: Record<Step, string> = { decision: 'besluit', person: 'gegevens', reason: 'reden', files: 'bestanden', contact: 'contact', check: 'controle' };

export const pathOf = (step: Step): string => `${startPath}/${paths[step]}`;

export const isStep = (value: unknown): value is Step => steps.some((step) => step === value);

export const numberOf = (step: Step): number => steps.indexOf(step) + 1;

export const after = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'check';

export const before = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];

const askedIn: Record<string, Step> = {
  contestedDecision: 'decision',
  objector: 'person',
  representative: 'person',
  grounds: 'reason',
  groundsFollow: 'reason',
  desiredOutcome: 'reason',
  draftId: 'files',
  contactPreferences: 'contact',
  electronicPost: 'contact',
};

/** The step that asks for a value of the API ("objector.address.street"). */
export const stepOf = (path: string): Step => askedIn[path.split('.')[0] ?? ''] ?? 'check';
