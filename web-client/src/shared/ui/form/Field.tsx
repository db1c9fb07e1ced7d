import './texts';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldId } from './FormIds';

export interface FieldTexts {
  label: string;
  hint?: ReactNode;
  /** Says behind the label that it may stay empty: most fields of a form must be filled in. */
  optional?: boolean;
}

interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
}

/** The ids that tie a control to its hint and its error. */
export function useDescribed(name: string, error: string | undefined, hint: ReactNode): Described {
  const id = useFieldId(name);
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter((part) => part !== false).join(' ');
  return { id, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': error === undefined ? undefined : true };
}

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  const id = useFieldId(name);
  return children === undefined ? null : <div id={`${id}-hint`} className="utrecht-form-field-description field__hint">{children}</div>;
}

export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  const id = useFieldId(name);
  return error === undefined ? null : <p id={`${id}-error`} className="utrecht-form-field-error-message field__error">{error}</p>;
}

/** A control with its label above it, a hint, and what is wrong with it. */
export function Field({ name, label, hint, optional, error, children }: FieldTexts & { name: string; error: string | undefined; children: ReactNode }) {
  const { t } = useTranslation('form');
  const id = useFieldId(name);
  return (
    <div className={clsx('utrecht-form-field field', error !== undefined && 'utrecht-form-field--invalid field--invalid')}>
      <label className="utrecht-form-label field__label" htmlFor={id}>{label}{optional && <span className="field__optional"> ({t('optional')})</span>}</label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
}

/** Controls that answer one question together: radio buttons, check boxes, the parts of a date. */
export function FieldGroup({ name, label, hint, optional, error, role, children }: FieldTexts & { name: string; error: string | undefined; role?: 'radiogroup'; children: ReactNode }) {
  const { t } = useTranslation('form');
  const described = useDescribed(name, error, hint);
  return (
    <fieldset
      id={described.id}
      role={role}
      aria-describedby={described['aria-describedby']}
      aria-invalid={role === 'radiogroup' ? described['aria-invalid'] : undefined}
      className={clsx('field field--group', error !== undefined && 'field--invalid')}
    >
      <legend className="utrecht-form-label field__label">{label}{optional && <span className="field__optional"> ({t('optional')})</span>}</legend>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} error={error} />
      {children}
    </fieldset>
  );
}
