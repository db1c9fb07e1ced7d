import { useState, type ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from '@/shared/ui/form/Form';
import { useCase } from '../../CaseContext';

interface PartFormProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  /** Under which the input is kept in this tab. */
  name: string;
  label: string;
  submit: string;
  send: (values: T) => Promise<unknown>;
  fieldOf?: (path: string) => FieldPath<T> | undefined;
  children: ReactNode;
}

/** A form that is one of several on a page: afterwards one stays, and sees the newest state. */
export function PartForm<T extends FieldValues>({ form, name, label, submit, send, fieldOf, children }: PartFormProps<T>) {
  const { t } = useTranslation('caseMediation');
  const { refresh } = useCase();
  const [isSaved, setIsSaved] = useState(false);
  return (
    <>
      <Form
        form={form}
        keepAs={name}
        label={label}
        submit={submit}
        {...(fieldOf && { fieldOf })}
        onConflict={() => { void refresh(); }}
        onSubmit={async (values) => {
          setIsSaved(false);
          await send(values);
          form.reset();
          await refresh();
          setIsSaved(true);
        }}
      >
        {children}
      </Form>
      <p role="status" className="quiet">{isSaved && t('saved')}</p>
    </>
  );
}
