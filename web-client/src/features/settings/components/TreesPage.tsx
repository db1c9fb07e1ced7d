import '../texts';
import { Paragraph } from '@utrecht/component-library-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { treesQuery } from '../api/listGuidanceTrees';
import { useSubjectName } from '../useSubjectName';
import { ToSettings } from './ToSettings';

/** Which questions citizens get for which type of decision. */
export function TreesPage() {
  const { t } = useTranslation('settings');
  const nameOf = useSubjectName();
  const { data, error, refetch } = useQuery(treesQuery);
  return (
    <Screen title={t('parts.guidance.title')} lead={<Paragraph appearance="lead">{t('parts.guidance.lead')}</Paragraph>}>
      {!data && (error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />)}
      {data && (
        <ul className="settings-list">
          {data.trees.map(({ subject, origin, questions, outcomes }) => (
            <li key={subject}>
              <TextLink to={`/medewerker/instellingen/vragen/${subject}`}>{nameOf(subject)}</TextLink>
              <Paragraph className="quiet">{t(`trees.origin.${origin}`)} · {t('trees.size', { questions, outcomes })}</Paragraph>
            </li>
          ))}
        </ul>
      )}
      <ToSettings />
    </Screen>
  );
}
