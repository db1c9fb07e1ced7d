import { StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';
import '@/shared/work/texts';

const looks = { received: 'neutral', 'in-treatment': 'active', withdrawn: 'neutral', decided: 'safe' } as const;

/** Where the case stands. */
export function StatusLabel({ status }: { status: components['schemas']['ObjectionStatus'] }) {
  const { t } = useTranslation('work');
  return <StatusBadge status={looks[status]}>{t(`status.${status}`)}</StatusBadge>;
}
