import type { ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Form } from '@/shared/ui/form/Form';
import { ActionLink } from '@/shared/ui/TextLink';
import { useCase } from '../../CaseContext';
import { useDone } from '../../useDone';

interface ActFormProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  /** Under which the input is kept in this tab. */
  name: string;
  submit: string;
  /** What the case says afterwards. */
  saved: string;
  send: (values: T) => Promise<unknown>;
  fieldOf?: (path: string) => FieldPath<T> | undefined;
  children: ReactNode;
}

/**
 * The form of one act in a case. A colleague who was first loses nothing of either: the newest state is read, the page says
 * what changed, and the input stays to be sent again.
 */
export function ActForm<T extends FieldValues>({ form, name, submit, saved, send, fieldOf, children }: ActFormProps<T>) {
  const { t } = useTranslation('case');
  const { id, refresh } = useCase();
  const done = useDone();
  return (
    <Form
      form={form}
      keepAs={name}
      submit={submit}
      {...(fieldOf && { fieldOf })}
      onConflict={() => { void refresh(); }}
      onSubmit={async (values) => {
        await send(values);
        await done(saved);
      }}
      actions={<ActionLink secondary to={`/medewerker/zaken/${id}`}>{t('cancel')}</ActionLink>}
    >
      {children}
    </Form>
  );
}
