import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { DefaultValues, FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { municipalityQuery } from '@/shared/municipality/municipality';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import type { Part } from '../api/parts';
import { LastChange } from './LastChange';

interface PartFormProps<T, Input extends FieldValues> {
  part: Part<T>;
  queryKey: QueryKey;
  toInput: (settings: T) => Input;
  toSettings: (input: Input) => T;
  change: (settings: T, version: string) => Promise<Part<T>>;
  /** Field of a value of the API, where it is not called the same. */
  fieldOf?: (path: string, input: Input) => FieldPath<Input> | undefined;
  children: (form: UseFormReturn<Input>) => ReactNode;
}

/**
 * The form of a part of the settings. What is sent names the version that was read; where somebody else was first, the
 * input stays and the reader chooses between it and the newest.
 */
export function PartForm<T, Input extends FieldValues>({ part, queryKey, toInput, toSettings, change, fieldOf, children }: PartFormProps<T, Input>) {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const form = useInput<Input>(toInput(part.data.settings) as DefaultValues<Input>);
  const [version, setVersion] = useState(part.version);
  const [state, setState] = useState<'saved' | 'conflict'>();

  const take = (newest: Part<T>): void => {
    form.reset(toInput(newest.data.settings));
    setVersion(newest.version);
    setState(undefined);
  };
  const save = async (input: Input): Promise<void> => {
    setState(undefined);
    const saved = await change(toSettings(input), version);
    client.setQueryData(queryKey, saved);
    take(saved);
    setState('saved');
    await client.invalidateQueries({ queryKey: municipalityQuery.queryKey });
  };
  const onConflict = (): void => {
    setState('conflict');
    void client.query<Part<T>>({ queryKey, staleTime: 0 }).then((newest) => { setVersion(newest.version); }, () => undefined);
  };

  return (
    <>
      <div aria-live="polite">{state === 'saved' && <Alert type="ok"><Paragraph>{t('saved')}</Paragraph></Alert>}</div>
      <Form
        form={form}
        submit={t('save')}
        keepAs={queryKey.join('-')}
        onSubmit={save}
        onConflict={onConflict}
        {...(fieldOf && { fieldOf: (path: string) => fieldOf(path, form.getValues()) })}
      >
        {state === 'conflict' && (
          <Alert type="warning">
            <LastChange view={part.data} />
            <Button appearance="secondary-action-button" onClick={() => { take(part); }}>{t('takeNewest')}</Button>
          </Alert>
        )}
        {children(form)}
      </Form>
    </>
  );
}
