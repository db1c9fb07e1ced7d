import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useOnce } from '@/shared/api/useOnce';
import { useInput } from '@/shared/ui/form/useInput';
import { recordFact, type Fact } from '../../api/recordFact';
import { useCase } from '../../CaseContext';
import { isRecordable, type RecordableFact } from '../../factKinds';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';
import { emptyFact, factOf, type FactInput } from './factInput';
import { FactFields } from './FactFields';
import { ContactNeeded } from './ContactNeeded';

/** Records one thing that happened in the procedure; the dates follow from it. */
export function FactPage() {
  const { type = '' } = useParams();
  const { t } = useTranslation('caseActs');
  return isRecordable(type) ? <OneFact key={type} type={type} /> : <ActPage title={t('fact.unknown')}>{null}</ActPage>;
}

function OneFact({ type }: { type: RecordableFact }) {
  const { t } = useTranslation('caseActs');
  const { id, version } = useCase();
  const form = useInput<FactInput>(emptyFact(type));
  const record = useOnce((sent: { body: Fact; version: string }, key) => recordFact(id, sent.version, sent.body, key));
  return (
    <ActPage title={t(`fact.${type}.title`)} lead={<Paragraph appearance="lead">{t(`fact.${type}.lead`)}</Paragraph>}>
      {(type === 'hearing-planned' || type === 'decided') && <ContactNeeded />}
      <ActForm form={form} name={`fact-${type}`} submit={t('fact.submit')} saved={t('fact.saved')} send={(input) => record({ body: factOf(type, input), version })}>
        <FactFields type={type} form={form} />
      </ActForm>
    </ActPage>
  );
}
