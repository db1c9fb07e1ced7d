import { useInfiniteQuery } from '@tanstack/react-query';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { Pages } from '@/shared/ui/Pages';
import { TextLink } from '@/shared/ui/TextLink';
import { relatedObjectionsQuery } from '../../api/listRelatedObjections';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';
import { Section } from '../Section';
import { Intention } from './Intention';

/** Other objections against the same decision, and what was talked about before it. */
export function RelatedSection() {
  const { t } = useTranslation(['caseActs', 'work']);
  const { id, objection } = useCase();
  const who = useWho();
  const { decisionId } = objection.contestedDecision;
  const list = useInfiniteQuery(relatedObjectionsQuery(id));
  return (
    <Section name="related">
      <Pages list={list} empty={<Paragraph>{t('caseActs:related.none')}</Paragraph>}>
        {(related) => (
          <ul className="rows">
            {related.map((other) => (
              <li key={other.id} className="row">
                <span>
                  <TextLink to={`/medewerker/zaken/${other.id}`}>{other.number}</TextLink> {other.objectorName}
                  <span className="quiet"> · {t(`work:status.${other.status}`)}{other.handler != null && <>, {who(other.handler)}</>}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Pages>
      {decisionId != null && <Intention decisionId={decisionId} />}
    </Section>
  );
}
