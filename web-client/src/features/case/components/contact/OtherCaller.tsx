import { useQuery } from '@tanstack/react-query';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useIsActive } from '@/shared/session/useIsActive';
import { ongoingCallQuery } from '../../api/getOngoingCall';
import { useCase } from '../../CaseContext';
import { useWho } from '../../useWho';

const askEvery = 15_000;
const gaveNoSign = 5 * 60_000;

/** Says that a colleague calls the objector at this moment. */
export function OtherCaller() {
  const { t } = useTranslation('caseContact');
  const { id, me } = useCase();
  const who = useWho();
  const isActive = useIsActive(gaveNoSign);
  const { data: call } = useQuery({ ...ongoingCallQuery(id), refetchInterval: isActive ? askEvery : false });
  const isOther = call != null && call.by !== me;
  return (
    <div role="status">
      {isOther && <Alert type="warning"><Paragraph>{t('busy', { who: who(call.by), time: timeOf(call.since, currentLanguage()) })}</Paragraph></Alert>}
    </div>
  );
}
