import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionName } from './SectionNav';

/** One part of the page, which the navigation of the page leads to. */
export function Section({ name, actions, children }: { name: SectionName; actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('case');
  return (
    <section id={name} className="case-section" aria-labelledby={`${name}-title`}>
      <div className="case-section__head">
        <Heading level={2} id={`${name}-title`} tabIndex={-1} appearance="utrecht-heading-3">{t(`sections.${name}`)}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
