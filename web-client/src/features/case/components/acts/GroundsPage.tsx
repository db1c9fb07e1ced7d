import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/dates';
import { DateField } from '@/shared/ui/form/DateField';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { supplyGrounds } from '../../api/supplyGrounds';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';

/** The grounds that were to follow, as they came in. */
export function GroundsPage() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, version } = useCase();
  const form = useInput({ grounds: '', receivedOn: today() });
  const rules = { required: t('shared:form.required') };
  return (
    <ActPage title={t('caseActs:supply.title')} lead={<Paragraph appearance="lead">{t('caseActs:supply.lead')}</Paragraph>}>
      <ActForm form={form} name="grounds" submit={t('caseActs:supply.submit')} saved={t('caseActs:supply.saved')} send={(body) => supplyGrounds(id, version, body)}>
        <TextArea control={form.control} name="grounds" rows={10} maxLength={20_000} lang="nl" label={t('caseActs:supply.grounds')} rules={rules} />
        <DateField control={form.control} name="receivedOn" label={t('caseActs:supply.receivedOn')} rules={rules} />
      </ActForm>
    </ActPage>
  );
}
