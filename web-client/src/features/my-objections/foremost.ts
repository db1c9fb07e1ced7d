import type { components } from '@/shared/api/schema';

type NextStep = components['schemas']['NextStep'];

const askedOfTheCitizen = ['send-grounds', 'send-missing'];

/** The one step to show on top: what is asked of the citizen, otherwise the first that has a day. The overview's comes from the API by the same rule. */
export function foremost(steps: NextStep[]): NextStep | undefined {
  return steps.find((step) => askedOfTheCitizen.includes(step.code)) ?? steps.find((step) => step.by != null) ?? steps[0];
}
