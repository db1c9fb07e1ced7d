import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxesField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { changeOwnElectronicPost, type MessageKind } from '../api/changeOwnElectronicPost';
import type { ContactDetails } from '../api/getOwnContactDetails';
import { useCaseRefresh } from '../useCaseRefresh';

const kinds: MessageKind[] = ['receipt-confirmation', 'omission-request', 'term-change', 'hearing-invitation', 'decision', 'agreement-confirmation'];

/** Consent to electronic post per kind of message (Awb 2:7): given and revoked in the same place. */
export function ElectronicPostForm({ details, chosen }: { details: ContactDetails; chosen: MessageKind[] }) {
  const { t } = useTranslation('caseDetails');
  const form = useInput<{ kinds: MessageKind[] }>({ kinds: chosen });
  const refresh = useCaseRefresh(details.objectionId);
  const [isSaved, setSaved] = useState(false);

  return (
    <section aria-labelledby="post">
      <Heading level={2} id="post" appearance="utrecht-heading-3">{t('postTitle')}</Heading>
      <Paragraph>{t('postNeedsEmail')}</Paragraph>
      {isSaved && <Alert type="ok" role="status"><Paragraph>{t('postSaved')}</Paragraph></Alert>}
      <Form
        form={form}
        label={t('postTitle')}
        submit={t('postSave')}
        onConflict={() => { void refresh(); }}
        onSubmit={async (choice) => {
          setSaved(false);
          await changeOwnElectronicPost(details, choice.kinds);
          await refresh();
          setSaved(true);
        }}
      >
        <CheckboxesField control={form.control} name="kinds" label={t('postChoose')} hint={t('postHint')} choices={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))} />
      </Form>
    </section>
  );
}
