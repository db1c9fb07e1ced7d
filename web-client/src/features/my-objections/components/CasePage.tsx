import '../texts';
import { Paragraph } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { bySession } from '@/shared/api/access';
import { RequireKind } from '@/shared/session/RequireKind';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import type { OwnObjection } from '../api/getOwnObjection';
import { LoadedCase } from './LoadedCase';

/** A page about one thing in a case of a citizen who signed in, with the way back to the case. */
export function CasePage({ title, children }: { title: string; children: (objection: OwnObjection) => ReactNode }) {
  const { t } = useTranslation('myObjections');
  const { id = '' } = useParams();
  return (
    <RequireKind kinds={['citizen', 'representative']}>
      <nav className="back" aria-label={t('case.backToCase')}><TextLink to={`/mijn-bezwaren/${id}`}>← {t('case.backToCase')}</TextLink></nav>
      <LoadedCase access={bySession} id={id}>
        {(objection) => (
          <Screen title={title} lead={<Paragraph className="quiet"><span lang="nl">{objection.contestedDecision.description}</span> · {objection.number}</Paragraph>}>
            <div className="columns">
              <div className="columns__main">{children(objection)}</div>
              <div className="columns__side"><ContactPanel /></div>
            </div>
          </Screen>
        )}
      </LoadedCase>
    </RequireKind>
  );
}
