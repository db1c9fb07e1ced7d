import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { goOnWithoutContact } from '../../api/goOnWithoutContact';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';

/** Why the formal track goes on although nobody spoke with the objector. */
export function WithoutContactPage() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, version } = useCase();
  const form = useInput({ reason: '' });
  return (
    <ActPage title={t('caseActs:without.title')} lead={<Paragraph appearance="lead">{t('caseActs:without.lead')}</Paragraph>}>
      <ActForm form={form} name="without-contact" submit={t('caseActs:without.submit')} saved={t('caseActs:without.saved')} send={(body) => goOnWithoutContact(id, version, body)}>
        <TextArea control={form.control} name="reason" rows={4} maxLength={1_000} lang="nl" label={t('caseActs:without.reason')} hint={t('caseActs:inspectable')} rules={{ required: t('shared:form.required') }} />
      </ActForm>
    </ActPage>
  );
}
