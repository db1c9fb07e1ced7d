import './texts';
import type { ReactNode } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field, FieldGroup, useDescribed } from './Field';
import { useFieldId } from './FormIds';
import type { ControlledField } from './TextField';

export interface Choice {
  value: string;
  label: string;
  hint?: ReactNode;
}

interface ChoiceFieldProps<T extends FieldValues> extends ControlledField<T> {
  choices: Choice[];
}

function Option({ type, name, choice, isChecked, onChange }: { type: 'radio' | 'checkbox'; name: string; choice: Choice; isChecked: boolean; onChange: () => void }) {
  const id = useFieldId(`${name}.${choice.value}`);
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={useFieldId(name)}
        value={choice.value}
        checked={isChecked}
        aria-describedby={choice.hint === undefined ? undefined : `${id}-hint`}
        className={type === 'radio' ? 'utrecht-radio-button utrecht-radio-button--html-input' : 'utrecht-checkbox utrecht-checkbox--html-input'}
        onChange={onChange}
      />
      <label htmlFor={id} className="choice__label">{choice.label}</label>
      {choice.hint !== undefined && <div id={`${id}-hint`} className="choice__hint">{choice.hint}</div>}
    </div>
  );
}

/** One of a few: all can be seen. */
export function RadioField<T extends FieldValues>({ control, name, rules, choices, ...texts }: ChoiceFieldProps<T>) {
  const { field, fieldState } = useController({ control, name, ...(rules && { rules }) });
  return (
    <FieldGroup name={name} {...texts} role="radiogroup" error={fieldState.error?.message}>
      {choices.map((choice) => <Option key={choice.value} type="radio" name={name} choice={choice} isChecked={field.value === choice.value} onChange={() => { field.onChange(choice.value); }} />)}
    </FieldGroup>
  );
}

/** Any number of a few. */
export function CheckboxesField<T extends FieldValues>({ control, name, rules, choices, ...texts }: ChoiceFieldProps<T>) {
  const { field, fieldState } = useController({ control, name, ...(rules && { rules }) });
  const chosen: string[] = field.value;
  return (
    <FieldGroup name={name} {...texts} error={fieldState.error?.message}>
      {choices.map((choice) => {
        const isChecked = chosen.includes(choice.value);
        return (
          <Option
            key={choice.value}
            type="checkbox"
            name={name}
            choice={choice}
            isChecked={isChecked}
            onChange={() => { field.onChange(isChecked ? chosen.filter((value) => value !== choice.value) : [...chosen, choice.value]); }}
          />
        );
      })}
    </FieldGroup>
  );
}

/** Yes, or not. */
export function CheckboxField<T extends FieldValues>({ control, name, rules, label, hint }: ControlledField<T>) {
  const { field: { ref, value, onBlur, onChange }, fieldState } = useController({ control, name, ...(rules && { rules }) });
  const error = fieldState.error?.message;
  const described = useDescribed(name, error, hint);
  return (
    <div className={error === undefined ? 'field' : 'field field--invalid'}>
      {error !== undefined && <p id={`${described.id}-error`} className="utrecht-form-field-error-message field__error">{error}</p>}
      <div className="choice">
        <input
          {...described}
          type="checkbox"
          ref={ref}
          name={described.id}
          checked={Boolean(value)}
          className="utrecht-checkbox utrecht-checkbox--html-input"
          onBlur={onBlur}
          onChange={(event) => { onChange(event.target.checked); }}
        />
        <label htmlFor={described.id} className="choice__label">{label}</label>
        {hint !== undefined && <div id={`${described.id}-hint`} className="choice__hint">{hint}</div>}
      </div>
    </div>
  );
}

/** One of many. */
export function SelectField<T extends FieldValues>({ control, name, rules, choices, label, hint, optional, lang }: ChoiceFieldProps<T> & { lang?: string }) {
  const { t } = useTranslation('form');
  const { field, fieldState } = useController({ control, name, ...(rules && { rules }) });
  const error = fieldState.error?.message;
  return (
    <Field name={name} label={label} hint={hint} {...(optional && { optional })} error={error}>
      <select {...field} {...useDescribed(name, error, hint)} lang={lang} className="utrecht-select utrecht-select--html-select">
        <option value="">{t('choose')}</option>
        {choices.map(({ value, label: text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </Field>
  );
}
