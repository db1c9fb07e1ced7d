import '../texts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { ApiError } from '@/shared/api/problem';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { ownObjectionQuery, type OwnObjection } from '../api/getOwnObjection';
import { MissingCase } from './MissingCase';

/** A page about a case, once the case is there; until then, or without it, a page of its own. */
export function LoadedCase({ access, id, children }: { access: Access; id: string; children: (objection: OwnObjection) => ReactNode }) {
  const { t } = useTranslation('myObjections');
  const { data: objection, error, refetch } = useQuery(ownObjectionQuery(access, id));

  if (objection) return children(objection);
  if (!error) return <Screen title={t('link.title')}><Busy text={t('case.loading')} /></Screen>;
  // An id that cannot be one (400) is as little a case as one that is somebody else's (404).
  if (error instanceof ApiError && [400, 404].includes(error.status)) return <MissingCase />;
  return <Screen title={t('link.title')}><Failure error={error} onRetry={() => { void refetch(); }} /></Screen>;
}
