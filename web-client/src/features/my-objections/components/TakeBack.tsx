import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/shared/ui/ConfirmButton';
import type { OwnOutcome } from '../api/getOwnInformalOutcome';
import { takeBackOwnWithdrawal } from '../api/takeBackOwnWithdrawal';
import { useCaseDone } from '../useCaseDone';
import { useCaseRefresh } from '../useCaseRefresh';

/** The objection goes on after all: before it was confirmed, or in the time to reconsider. */
export function TakeBack({ objectionId, outcome, label }: { objectionId: string; outcome: OwnOutcome; label: string }) {
  const { t } = useTranslation('ownActs');
  const done = useCaseDone(objectionId);
  const refresh = useCaseRefresh(objectionId);

  const takeBack = async (): Promise<void> => {
    try {
      await takeBackOwnWithdrawal(objectionId, outcome);
    } catch (error) {
      // Something changed in the case meanwhile: a second try must name what there is now.
      void refresh();
      throw error;
    }
    await done('takenBack');
  };

  return (
    <ConfirmButton label={label} title={t('withdrawal.notWithdrawSure')} confirm={t('withdrawal.notWithdrawYes')} cancel={t('withdrawal.notWithdrawNo')} onConfirm={takeBack}>
      <Paragraph>{t('withdrawal.notWithdrawMeans')}</Paragraph>
    </ConfirmButton>
  );
}
