import clsx from 'clsx';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';

type Badge = components['schemas']['CaseBadge'];

const urgent: Badge[] = ['contact-overdue', 'escalated', 'notice-of-default', 'overdue', 'agreement-contested'];

/** What stands out about the case; what cannot wait looks so, and says so in words. */
export function Badges({ badges }: { badges: Badge[] }) {
  const { t } = useTranslation('case');
  if (badges.length === 0) return null;
  return (
    <ul className="badges" aria-label={t('badges')}>
      {badges.map((badge) => <li key={badge} className={clsx('badge', urgent.includes(badge) && 'badge--urgent')}>{t(`badge.${badge}`)}</li>)}
    </ul>
  );
}
