import './texts';
import { useState } from 'react';
import { useController, type FieldValues, type Validate } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldGroup } from './Field';
import { useFieldId } from './FormIds';
import type { ControlledField } from './TextField';

const parts = ['day', 'month', 'year'] as const;
type Parts = Record<(typeof parts)[number], string>;

const lengths = { day: 2, month: 2, year: 4 } as const;

/** "2026-06-02" is a day; "2026-02-31" and "2026-06-" are not. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const split = (value: string): Parts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};

const join = ({ day, month, year }: Parts): string =>
  day === '' && month === '' && year === '' ? '' : [year.trim(), month.trim().padStart(2, '0'), day.trim().padStart(2, '0')].join('-');

interface DateFieldProps<T extends FieldValues> extends ControlledField<T> {
  /** A rule beside "is a real day": the message of what is wrong, or undefined. */
  check?: (day: string) => string | undefined;
}

/** A day as three numbers: typed from a letter faster than picked from a calendar, and by everybody. Its value is "2026-06-02", or empty. */
export function DateField<T extends FieldValues>({ control, name, rules, check, ...texts }: DateFieldProps<T>) {
  const { t } = useTranslation('form');
  const validate: Validate<unknown, T> = (value) => {
    if (typeof value !== 'string' || value === '') return true;
    return isDay(value) ? (check?.(value) ?? true) : t('noDay');
  };
  const { field, fieldState } = useController({ control, name, rules: { ...rules, validate } });
  const value = field.value as string;
  const [typed, setTyped] = useState(() => split(value));
  const shown = join(typed) === value ? typed : split(value);
  const id = useFieldId(name);

  return (
    <FieldGroup name={name} {...texts} error={fieldState.error?.message}>
      <div className="date-parts">
        {parts.map((part, index) => (
          <div key={part} className="date-parts__part">
            <label htmlFor={`${id}-${part}`}>{t(`date.${part}`)}</label>
            <input
              ref={index === 0 ? field.ref : undefined}
              id={`${id}-${part}`}
              inputMode="numeric"
              maxLength={lengths[part]}
              autoComplete="off"
              value={shown[part]}
              className={`utrecht-textbox utrecht-textbox--html-input date-parts__${part}`}
              onBlur={field.onBlur}
              onChange={(event) => {
                const next = { ...shown, [part]: event.target.value };
                setTyped(next);
                field.onChange(join(next));
              }}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
