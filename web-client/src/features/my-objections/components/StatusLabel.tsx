import { StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';

const looks = { received: 'neutral', 'in-treatment': 'active', withdrawn: 'neutral', decided: 'safe' } as const;

/** Where a case stands, in one or two words. */
export function StatusLabel({ status }: { status: components['schemas']['ObjectionStatus'] }) {
  const { t } = useTranslation('myObjections');
  return <StatusBadge status={looks[status]}>{t(`status.${status}`)}</StatusBadge>;
}
