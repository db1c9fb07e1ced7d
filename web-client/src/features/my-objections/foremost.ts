import type { components } from '@/shared/api/schema';

export type NextStep = components['schemas']['NextStep'];

/** Page of a case on which a citizen does what a step asks. */
const pages = {
  'send-grounds': 'gronden',
  'send-missing': 'stukken',
  'confirm-withdrawal': 'intrekken',
  'answer-mediation': 'mediation',
  'check-agreements': 'afspraken',
  'reconsider-withdrawal': 'intrekken',
} as const;

export type StepWithPage = keyof typeof pages;

const askedOfTheCitizen = ['send-grounds', 'send-missing', 'confirm-withdrawal', 'answer-mediation', 'check-agreements'];

/** What is asked of the citizen comes before all that the municipality does. */
export const isAsked = ({ code }: NextStep): boolean => askedOfTheCitizen.includes(code);

/** The one step to show on top: what is asked of the citizen, otherwise the first that has a day. The overview's comes from the API by the same rule. */
export const foremost = (steps: NextStep[]): NextStep | undefined => steps.find(isAsked) ?? steps.find((step) => step.by != null) ?? steps[0];

const hasPage = (code: string): code is StepWithPage => code in pages;

/** Where a step is done, and its name for texts; undefined where there is nothing to do here. */
export const pageOf = ({ code }: NextStep): { code: StepWithPage; path: string } | undefined => (hasPage(code) ? { code, path: pages[code] } : undefined);

/** The words around the day of a step: what may be taken back until a day is not something to do by it. */
export const dayKeyOf = ({ code }: NextStep): 'case.until' | 'case.at' => (code === 'reconsider-withdrawal' ? 'case.until' : 'case.at');
