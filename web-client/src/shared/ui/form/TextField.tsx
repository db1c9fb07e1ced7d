import clsx from 'clsx';
import type { HTMLInputTypeAttribute } from 'react';
import { useController, type Control, type FieldPath, type FieldValues, type RegisterOptions } from 'react-hook-form';
import { Field, useDescribed, type FieldTexts } from './Field';

export interface ControlledField<T extends FieldValues> extends FieldTexts {
  control: Control<T>;
  name: FieldPath<T>;
  rules?: Omit<RegisterOptions<T, FieldPath<T>>, 'valueAsNumber' | 'valueAsDate' | 'setValueAs' | 'disabled'>;
}

interface TextFieldProps<T extends FieldValues> extends ControlledField<T> {
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'search';
  /** As wide as what is expected: a postal code is short. */
  width?: 'short' | 'medium';
  maxLength?: number;
  lang?: string;
}

/** One line of text. */
export function TextField<T extends FieldValues>({ control, name, rules, label, hint, optional, type = 'text', width, ...input }: TextFieldProps<T>) {
  const { field, fieldState } = useController({ control, name, ...(rules && { rules }) });
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} hint={hint} {...(optional && { optional })} error={error}>
      <input
        {...input}
        {...field}
        {...useDescribed(name, error, hint)}
        type={type}
        className={clsx('utrecht-textbox utrecht-textbox--html-input', error !== undefined && 'utrecht-textbox--invalid', width && `field__control--${width}`)}
      />
    </Field>
  );
}

/** Text of more lines. */
export function TextArea<T extends FieldValues>({ control, name, rules, label, hint, optional, rows = 6, maxLength, lang }: ControlledField<T> & { rows?: number; maxLength?: number; lang?: string }) {
  const { field, fieldState } = useController({ control, name, ...(rules && { rules }) });
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} hint={hint} {...(optional && { optional })} error={error}>
      <textarea
        {...field}
        {...useDescribed(name, error, hint)}
        rows={rows}
        maxLength={maxLength}
        lang={lang}
        className={clsx('utrecht-textarea utrecht-textarea--html-textarea', error !== undefined && 'utrecht-textarea--invalid')}
      />
    </Field>
  );
}
