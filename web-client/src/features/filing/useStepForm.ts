import { useEffect } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import { useInput } from '@/shared/ui/form/useInput';
import type { Answers } from './answers';
import { useFilingParts } from './FilingContext';
import { stepOf, type Step } from './steps';

/** The form of one step: begins with what was filled in, keeps every key that is typed, and shows what the API refused. */
export function useStepForm(step: Step, suggested?: (answers: Answers) => Answers): UseFormReturn<Answers> {
  const { store } = useFilingParts();
  const { answers } = store.get();
  const form = useInput<Answers>(suggested?.(answers) ?? answers);
  const { subscribe, setError } = form;

  useEffect(() => {
    const { seen, complaints } = store.get();
    store.change({ step, seen: [...new Set([...seen, step])] });
    for (const { path, message } of complaints) {
      if (path !== '' && stepOf(path) === step) setError(path as FieldPath<Answers>, { type: 'server', message });
    }
    return subscribe({ formState: { values: true }, callback: ({ values }) => { store.change({ answers: structuredClone(values) }); } });
  }, [store, step, subscribe, setError]);

  return form;
}
