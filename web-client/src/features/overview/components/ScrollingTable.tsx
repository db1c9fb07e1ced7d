import type { ReactNode } from 'react';

/** A table that can be wider than the screen: it scrolls by itself, with the keyboard too. */
export function ScrollingTable({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <div className="table-place" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="table" aria-labelledby={labelledBy}>{children}</table>
    </div>
  );
}
