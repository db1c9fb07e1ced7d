import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useCase } from './CaseContext';

/** Leads back to the case after something was done: read anew, and saying what was done. */
export function useDone(): (message: string) => Promise<void> {
  const { id, refresh } = useCase();
  const navigate = useNavigate();
  return useCallback(async (message) => {
    await refresh();
    await navigate(`/medewerker/zaken/${id}`, { state: { done: message } });
  }, [id, refresh, navigate]);
}
