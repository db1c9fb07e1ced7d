import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { CheckboxesField } from '@/shared/ui/form/ChoiceFields';
import { useInput } from '@/shared/ui/form/useInput';
import { changeElectronicPost } from '../../api/changeElectronicPost';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';

export const messageKinds = ['receipt-confirmation', 'omission-request', 'term-change', 'hearing-invitation', 'decision', 'agreement-confirmation'] as const;

/** Which messages the objector wants by e-mail; consent is given for each kind (Awb 2:7). */
export function ElectronicPostPage() {
  const { t } = useTranslation('caseActs');
  const { id, objection, version } = useCase();
  const form = useInput<{ kinds: string[] }>({ kinds: objection.electronicPost });
  return (
    <ActPage title={t('electronicPost.title')} lead={<Paragraph appearance="lead">{t('electronicPost.lead')}</Paragraph>}>
      <ActForm
        form={form}
        name="electronic-post"
        submit={t('electronicPost.submit')}
        saved={t('electronicPost.saved')}
        send={({ kinds }) => changeElectronicPost(id, version, { kinds: messageKinds.filter((kind) => kinds.includes(kind)) })}
      >
        <CheckboxesField control={form.control} name="kinds" label={t('electronicPost.kinds')} choices={messageKinds.map((value) => ({ value, label: t(`messageKind.${value}`) }))} />
      </ActForm>
    </ActPage>
  );
}
