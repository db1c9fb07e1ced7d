import '../texts';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { bySession } from '@/shared/api/access';
import { RequireKind } from '@/shared/session/RequireKind';
import { TextLink } from '@/shared/ui/TextLink';
import { CaseView } from './CaseView';

/** A case of a citizen who signed in. */
export function OwnCasePage() {
  const { t } = useTranslation('myObjections');
  const { id = '' } = useParams();
  return (
    <RequireKind kinds={['citizen', 'representative']}>
      <nav className="back" aria-label={t('case.back')}><TextLink to="/mijn-bezwaren">← {t('case.back')}</TextLink></nav>
      <CaseView access={bySession} id={id} />
    </RequireKind>
  );
}
