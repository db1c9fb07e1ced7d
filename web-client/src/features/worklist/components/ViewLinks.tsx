import { useQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { worklistViewsQuery } from '../api/listWorklistViews';
import { addressOf, ownCases, type Filters } from '../filters';
import { filtersOf } from '../savedFilters';

/** The worklists that one can choose by name: three that everybody has, and those that were saved. */
export function ViewLinks({ filters }: { filters: Filters }) {
  const { t } = useTranslation('worklist');
  const { data: saved = [] } = useQuery(worklistViewsQuery);
  const here = addressOf(filters);
  const links = [
    { key: 'mine', name: t('views.mine'), address: addressOf(ownCases), lang: undefined },
    { key: 'unassigned', name: t('views.unassigned'), address: addressOf({ open: true, unassigned: true }), lang: undefined },
    { key: 'all', name: t('views.all'), address: addressOf({ open: true }), lang: undefined },
    ...saved.map((view) => ({ key: view.id, name: view.isOwn ? view.name : t('views.shared', { name: view.name }), address: addressOf(filtersOf(view)), lang: 'nl' })),
  ];
  return (
    <nav aria-label={t('views.label')}>
      <ul className="views">
        {links.map(({ key, name, address, lang }) => (
          <li key={key}>
            <Link to={{ search: address }} lang={lang} aria-current={address === here ? 'page' : undefined} className={clsx('views__link', address === here && 'views__link--current')}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
