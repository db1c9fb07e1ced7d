import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

const sections = ['terms', 'contact', 'agreements', 'mediation', 'outcome', 'timeline', 'actions', 'objection', 'documents', 'parties', 'time', 'notes', 'related'] as const;

export type SectionName = (typeof sections)[number];

/** The way to each part of a long page; the heading of the part takes the focus. */
export function SectionNav() {
  const { t } = useTranslation('case');
  return (
    <nav className="section-nav" aria-label={t('sections.label')}>
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <Link to={`#${name}`} className="utrecht-link utrecht-link--html-a" onClick={() => { document.getElementById(`${name}-title`)?.focus(); }}>{t(`sections.${name}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
