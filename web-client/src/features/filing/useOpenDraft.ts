import { useNavigate } from 'react-router';
import type { DraftAccess } from './api/draftAccess';
import { getDraft } from './api/getDraft';
import { useFilingParts } from './FilingContext';
import { pathOf } from './steps';

/** Opens a draft in this tab, in the step where it was left. */
export function useOpenDraft(): (draft: DraftAccess) => Promise<void> {
  const { store, uploads } = useFilingParts();
  const navigate = useNavigate();
  return async (access) => {
    const draft = await getDraft(access);
    uploads.forget();
    store.load(draft, access.token);
    await navigate(pathOf(store.get().step ?? 'decision'));
  };
}
