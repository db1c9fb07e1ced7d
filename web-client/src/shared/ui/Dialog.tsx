import { Heading } from '@utrecht/component-library-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

/** A question that comes before everything else. The browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, opaque = false, onCancel, children }: { title: string; opaque?: boolean; onCancel?: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => { element?.close(); };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={opaque ? 'dialog dialog--opaque' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => { event.preventDefault(); onCancel?.(); }}
    >
      <Heading level={2} id={heading} appearance="utrecht-heading-3">{title}</Heading>
      {children}
    </dialog>
  );
}
