import { Button, Heading } from '@utrecht/component-library-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface RowsProps {
  title: string;
  hint?: ReactNode;
  /** Instead of the rows, where there are none. */
  empty: string;
  add: string;
  onAdd: () => void;
  ids: string[];
  /** Wide rows: each is a block of its own. */
  blocks?: boolean;
  children: (index: number) => ReactNode;
}

/** Any number of the same in a form, with a button for one more, which takes the focus. */
export function Rows({ title, hint, empty, add, onAdd, ids, blocks = false, children }: RowsProps) {
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const isAdded = useRef(false);

  useEffect(() => {
    if (!isAdded.current) return;
    isAdded.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [ids.length]);

  return (
    <section aria-labelledby={heading} className="rows">
      <Heading level={2} id={heading} appearance="utrecht-heading-3">{title}</Heading>
      {hint !== undefined && <div className="field__hint">{hint}</div>}
      {ids.length === 0 && <p>{empty}</p>}
      <ul ref={list} className={blocks ? 'rows__list rows__list--blocks' : 'rows__list'}>
        {ids.map((id, index) => <li key={id} className="rows__row">{children(index)}</li>)}
      </ul>
      <p className="actions"><Button appearance="secondary-action-button" onClick={() => { isAdded.current = true; onAdd(); }}>{add}</Button></p>
    </section>
  );
}
