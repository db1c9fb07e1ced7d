import { useRef } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { instantAt } from '@/shared/format/dates';
import { useOnce } from '@/shared/api/useOnce';
import { makeAgreement, type AgreementBody } from '../../api/makeAgreement';
import { planCallback, type CallbackBody } from '../../api/planCallback';
import { registerContactAttempt, type AttemptBody } from '../../api/registerContactAttempt';
import { useCase } from '../../CaseContext';
import { attemptOf, type CallInput } from './callInput';

type Step = { of: 'attempt' } | { of: 'agreement'; index: number } | { of: 'callback' };

const attemptFields: Record<string, FieldPath<CallInput>> = {
  attemptedAt: 'time', minutesSpent: 'minutes', 'conversation.interests': 'interests', 'conversation.consentToInformal': 'consent', 'conversation.chosenRoute': 'route',
};

const who = (text: string): AgreementBody['who'] => (text === 'municipality' || text === 'objector' || text === 'other' ? text : null);

/**
 * Sends what a call led to: the attempt, each agreement, the appointment to call again. What reached the case is marked in
 * the form, so that trying again after a failure sends the rest alone.
 */
export function useCallSaving(form: UseFormReturn<CallInput>) {
  const { id, me } = useCase();
  const step = useRef<Step>({ of: 'attempt' });
  const register = useOnce((body: AttemptBody, key) => registerContactAttempt(id, body, key));
  const agree = useOnce((body: AgreementBody, key) => makeAgreement(id, body, key));
  const plan = useOnce((body: CallbackBody, key) => planCallback(id, body, key));

  const save = async (input: CallInput): Promise<void> => {
    if (!input.isAttemptSaved) {
      step.current = { of: 'attempt' };
      await register(attemptOf(input, me, Date.now()));
      form.setValue('isAttemptSaved', true);
    }
    if (input.result === 'reached') {
      for (const [index, { who: party, what, byWhen, isSaved }] of input.agreements.entries()) {
        if (isSaved) continue;
        step.current = { of: 'agreement', index };
        await agree({ who: who(party), what, byWhen, by: me });
        form.setValue(`agreements.${index}.isSaved`, true);
      }
    }
    if (input.hasCallback) {
      step.current = { of: 'callback' };
      await plan({ at: instantAt(input.callbackOn, input.callbackAt), with: me });
    }
  };

  const fieldOf = (path: string): FieldPath<CallInput> | undefined => {
    switch (step.current.of) {
      case 'attempt': return attemptFields[path];
      case 'agreement': return path === 'what' || path === 'byWhen' || path === 'who' ? `agreements.${step.current.index}.${path}` : undefined;
      case 'callback': return path === 'at' ? 'callbackAt' : undefined;
    }
  };

  return { save, fieldOf };
}
