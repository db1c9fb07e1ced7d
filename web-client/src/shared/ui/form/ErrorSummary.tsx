import './texts';
import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface SummaryError {
  /** Id of the field; undefined where the message is about no field. */
  id: string | undefined;
  message: string;
}

/** All that is wrong, in one place that takes the focus; each message leads to its field. */
export function ErrorSummary({ errors, attempt }: { errors: SummaryError[]; attempt: number }) {
  const { t } = useTranslation('form');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => { if (attempt > 0) summary.current?.focus(); }, [attempt]);

  const go = (event: MouseEvent, id: string): void => {
    event.preventDefault();
    const field = document.getElementById(id);
    (field?.matches('input, select, textarea, button') ? field : field?.querySelector<HTMLElement>('input, select, textarea, button'))?.focus();
  };

  if (errors.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} className="error-summary">
      <Alert type="error">
        <Heading level={2} appearance="utrecht-heading-4">{t('summary')}</Heading>
        <ul className="error-summary__list">
          {errors.map(({ id, message }) => (
            <li key={`${id ?? ''} ${message}`}>
              {id === undefined ? <Paragraph>{message}</Paragraph> : <a className="utrecht-link utrecht-link--html-a" href={`#${id}`} onClick={(event) => { go(event, id); }}>{message}</a>}
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
