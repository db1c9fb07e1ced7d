import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf, filtersIn, type Filters } from './filters';

/** The filters of the page, which its address holds: it can be shared, and going back undoes a step. */
export function useFilters(): { filters: Filters; change: (some: Filters) => void; clear: () => void } {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => filtersIn(params), [params]);
  const change = useCallback((some: Filters) => { setParams(addressOf({ ...filters, ...some })); }, [filters, setParams]);
  const clear = useCallback(() => { setParams(''); }, [setParams]);
  return { filters, change, clear };
}
