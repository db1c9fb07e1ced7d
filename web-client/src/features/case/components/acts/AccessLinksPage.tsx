import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useInput } from '@/shared/ui/form/useInput';
import { revokeAccessLinks } from '../../api/revokeAccessLinks';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';

/** Makes the links open nothing any more, such as when one came to the wrong person. */
export function AccessLinksPage() {
  const { t } = useTranslation('caseActs');
  const { id, version } = useCase();
  const form = useInput({});
  return (
    <ActPage title={t('accessLinks.title')} lead={<Paragraph appearance="lead">{t('accessLinks.lead')}</Paragraph>}>
      <ActForm form={form} name="access-links" submit={t('accessLinks.submit')} saved={t('accessLinks.saved')} send={() => revokeAccessLinks(id, version)}>{null}</ActForm>
    </ActPage>
  );
}
