import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from 'react-hook-form';

/** The input of a form (see Form). The error summary takes the focus after a failure, so no field does. */
export const useInput = <T extends FieldValues>(defaultValues: DefaultValues<T>): UseFormReturn<T> =>
  useForm<T>({ defaultValues, shouldFocusError: false });
