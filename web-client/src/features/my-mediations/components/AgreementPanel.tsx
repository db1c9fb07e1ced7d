import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/dates';
import { DateField } from '@/shared/ui/form/DateField';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import type { Mediation } from '../api/listMediations';
import { recordAgreement } from '../api/recordAgreement';
import { useMediationChanged } from '../useMediationChanged';

/** On which day the agreement to mediate was signed: the day alone. */
export function AgreementPanel({ mediation }: { mediation: Mediation }) {
  const { t } = useTranslation('myMediations');
  const form = useInput({ signedOn: mediation.agreementSignedOn ?? '' });
  const changed = useMediationChanged(mediation.id);
  const [isSaved, setSaved] = useState(false);

  return (
    <section aria-labelledby="agreement">
      <Heading level={2} id="agreement" appearance="utrecht-heading-3">{t('agreementTitle')}</Heading>
      <Paragraph>{t('agreementText')}</Paragraph>
      {isSaved && <Alert type="ok" role="status"><Paragraph>{t('agreementSaved')}</Paragraph></Alert>}
      <Form
        form={form}
        label={t('agreementTitle')}
        submit={t('agreementSave')}
        onConflict={() => { void changed(); }}
        onSubmit={async ({ signedOn }) => {
          setSaved(false);
          await changed(await recordAgreement(mediation, signedOn));
          setSaved(true);
        }}
      >
        <DateField control={form.control} name="signedOn" label={t('agreementDay')} rules={{ required: t('dayRequired') }} check={(day) => (day > today() ? t('future') : undefined)} />
      </Form>
    </section>
  );
}
