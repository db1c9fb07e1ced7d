import { Heading1 } from '@utrecht/component-library-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useMunicipality } from '@/shared/municipality/municipality';

let visited: string | undefined;

/**
 * One page: its heading, which is its title too. After a step to another page the heading takes the focus, so that a screen
 * reader says where one is and the keyboard goes on from there. A page of several steps tells them apart by their names.
 */
export function Screen({ title, lead, step, children }: { title: string; lead?: ReactNode; step?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const here = step === undefined ? pathname : `${pathname} ${step}`;
  const name = useMunicipality()?.name;

  useEffect(() => {
    document.title = name === undefined ? title : `${title} – ${name}`;
  }, [title, name]);

  useEffect(() => {
    if (visited !== undefined && visited !== here) heading.current?.focus();
    visited = here;
  }, [here]);

  return (
    <>
      <header className="screen-header">
        <Heading1 ref={heading} tabIndex={-1}>{title}</Heading1>
        {lead}
      </header>
      {children}
    </>
  );
}
