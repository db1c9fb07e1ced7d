import type { components } from '@/shared/api/schema';
import type { Objection } from './api/getObjection';

export type ActionCode = components['schemas']['NextActionCode'];

/** Where the reader does exactly what has to be done, below the path of the case; undefined where there is nothing but waiting. */
export function pageFor(code: ActionCode, objection: Objection): string | undefined {
  switch (code) {
    case 'assign-handler': return 'behandelaar';
    case 'call-back':
    case 'call-objector':
    case 'await-letter-answer': return 'bellen';
    case 'send-contact-letter':
    case 'explain-delay': return 'bellen?kanaal=letter';
    case 'request-grounds': return 'vastleggen/omission-requested';
    case 'await-repair': return objection.groundsFollow ? 'gronden' : 'vastleggen/omission-repaired';
    case 'confirm-withdrawal':
    case 'await-withdrawal-final': return 'intrekking';
    case 'keep-agreement': return 'afspraken';
    case 'await-consents':
    case 'start-mediation':
    case 'mediation-running':
    case 'follow-up-mediation': return 'mediation';
    case 'notify-adjournment-decision': return 'vastleggen/adjourned';
    case 'plan-hearing':
    case 'hold-hearing': return 'vastleggen/hearing-planned';
    case 'decide':
    case 'decide-overdue': return 'vastleggen/decided';
    case 'penalty-decision': return objection.status === 'decided' ? 'vastleggen/closed' : undefined;
  }
}

/** What is waited for: the page is of use, but the reader has nothing to do yet. */
export const isWaiting = (code: ActionCode): boolean => ['await-letter-answer', 'await-repair', 'await-withdrawal-final', 'mediation-running', 'hold-hearing'].includes(code);
