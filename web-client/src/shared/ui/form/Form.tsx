import './texts';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useId, useState, type ReactNode } from 'react';
import { useFormState, type FieldErrors, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/problem';
import { ErrorSummary, type SummaryError } from './ErrorSummary';
import { FormIds } from './FormIds';
import { putAtFields } from './problemFields';
import { useKeptInput } from './useKeptInput';

interface FormProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  /** Sends the input; a failure is thrown (ApiError) and told at its field and above the form, and the input stays. */
  onSubmit: (values: T) => Promise<unknown>;
  submit: string;
  /** Keeps the input in this tab under this name until it was sent. */
  keepAs?: string;
  /** Field of a value of the API, where it is not called the same. */
  fieldOf?: (path: string) => FieldPath<T> | undefined;
  /** Somebody else changed it first (412): reads the newest state, so that sending again builds on it. */
  onConflict?: () => void;
  /** Beside the button that sends. */
  actions?: ReactNode;
  /** Something else on the page matters more than sending. */
  secondary?: boolean;
  /** Names the form where the page has more than one. */
  label?: string;
  children: ReactNode;
}

/** A form: errors in a summary that takes the focus and at their fields, one sending at a time, and no input that is lost. */
export function Form<T extends FieldValues>({ form, onSubmit, submit, keepAs, fieldOf, onConflict, actions, secondary = false, label, children }: FormProps<T>) {
  const { t } = useTranslation('form');
  const { t: tShared } = useTranslation();
  const prefix = `${useId()}-`;
  const { errors, isSubmitting } = useFormState({ control: form.control });
  const [general, setGeneral] = useState<string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { wasRestored, forget } = useKeptInput(form, keepAs);

  const failed = (error: unknown): string[] => {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 0) return [tShared('state.offline')];
    if (error.status === 401) return [t('signedOut')];
    if (error.status === 429) return [tShared('state.busy')];
    if (error.status === 412) {
      onConflict?.();
      return [t('conflict')];
    }
    if (error.status >= 500) return [t('failed')];
    const rest = putAtFields(form, error, fieldOf);
    return rest.length > 0 || error.problem?.errors?.length ? rest : [error.message];
  };

  const send = form.handleSubmit(
    async (values) => {
      setGeneral([]);
      try {
        await onSubmit(values);
        forget();
      } catch (error) {
        setGeneral(failed(error));
        setAttempt((before) => before + 1);
      }
    },
    () => {
      setGeneral([]);
      setAttempt((before) => before + 1);
    },
  );

  return (
    <FormIds value={prefix}>
      <form noValidate className="form" aria-label={label} onSubmit={(event) => { void send(event); }}>
        <ErrorSummary errors={[...general.map((message) => ({ id: undefined, message })), ...listed(errors, prefix)]} attempt={attempt} />
        {wasRestored && <Alert type="info"><Paragraph>{t('restored')}</Paragraph></Alert>}
        {children}
        <div className="actions">
          <Button type="submit" appearance={secondary ? 'secondary-action-button' : 'primary-action-button'} aria-disabled={isSubmitting} busy={isSubmitting} onClick={(event) => { if (isSubmitting) event.preventDefault(); }}>
            {isSubmitting ? tShared('form.sending') : submit}
          </Button>
          {actions}
        </div>
      </form>
    </FormIds>
  );
}

/** The errors of all fields, however deep, in the order of the form's values. */
function listed(errors: FieldErrors, prefix: string, path = ''): SummaryError[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    const field = path + name;
    if (typeof error !== 'object') return [];
    if (typeof error.message === 'string' && error.message !== '') return [{ id: prefix + field, message: error.message }];
    return listed(error as FieldErrors, prefix, `${field}.`);
  });
}
