import './texts';
import { StatusBadge } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';

type CaseBadge = components['schemas']['CaseBadge'];

const looks: Record<CaseBadge, 'danger' | 'warning' | 'neutral'> = {
  overdue: 'danger',
  'notice-of-default': 'danger',
  'contact-overdue': 'danger',
  escalated: 'warning',
  'agreement-contested': 'warning',
  'contact-due': 'warning',
  'callback-today': 'warning',
  'omission-running': 'neutral',
  'adjournment-possible': 'neutral',
  'in-mediation': 'neutral',
};

const order = Object.keys(looks) as CaseBadge[];

/** What stands out about a case, what presses most first. */
export function CaseBadges({ badges }: { badges: CaseBadge[] }) {
  const { t } = useTranslation('work');
  if (badges.length === 0) return null;
  return (
    <ul className="badges">
      {order.filter((badge) => badges.includes(badge)).map((badge) => (
        <li key={badge}><StatusBadge className={`badge badge--${looks[badge]}`} status={looks[badge]}>{t(`badges.${badge}`)}</StatusBadge></li>
      ))}
    </ul>
  );
}
