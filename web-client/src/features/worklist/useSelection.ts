import { useCallback, useMemo, useState } from 'react';

interface Selection {
  /** Those that were chosen and are shown, in the order of the list. */
  ids: string[];
  areAll: boolean;
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  toggleAll: () => void;
  clear: () => void;
}

/** Which rows were chosen. Another list begins with none; what is not shown any more is not chosen either. */
export function useSelection(shown: string[], list: string): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [of, setOf] = useState(list);
  if (of !== list) {
    setOf(list);
    setChosen(new Set());
  }

  const toggle = useCallback((id: string) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const clear = useCallback(() => { setChosen(new Set()); }, []);
  const ids = useMemo(() => shown.filter((id) => chosen.has(id)), [shown, chosen]);
  const areAll = ids.length === shown.length && shown.length > 0;
  return { ids, areAll, has: (id) => chosen.has(id), toggle, toggleAll: () => { setChosen(new Set(areAll ? [] : shown)); }, clear };
}
