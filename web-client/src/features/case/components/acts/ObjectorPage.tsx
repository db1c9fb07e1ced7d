import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { CheckboxesField, RadioField } from '@/shared/ui/form/ChoiceFields';
import { TextArea, TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { correctObjector } from '../../api/correctObjector';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';
import { callingTimes, objectorInput, objectorOf, reasons, type ObjectorInput } from './objectorInput';

/** Who objects and how to reach that person, put right. */
export function ObjectorPage() {
  const { t } = useTranslation(['caseActs', 'caseContact', 'shared']);
  const { id, objection, version } = useCase();
  const form = useInput<ObjectorInput>(objectorInput(objection));
  const { control } = form;
  const isOrganisation = objection.objector.kind === 'organisation';
  const rules = { required: t('shared:form.required') };

  return (
    <ActPage title={t('caseActs:objector.title')} lead={<Paragraph appearance="lead">{t('caseActs:objector.lead')}</Paragraph>}>
      <ActForm form={form} name="objector" submit={t('caseActs:objector.submit')} saved={t('caseActs:objector.saved')} send={(input) => correctObjector(id, version, objectorOf(input, objection))}>
        {isOrganisation && (
          <>
            <TextField control={control} name="objector.organisationName" label={t('caseActs:objector.organisationName')} rules={rules} />
            <TextField control={control} name="objector.kvkNumber" inputMode="numeric" width="short" optional label={t('caseActs:objector.kvkNumber')} />
          </>
        )}
        <TextField control={control} name="objector.name" label={isOrganisation ? t('caseActs:objector.contact') : t('caseActs:objector.name')} rules={rules} />
        <div className="fields-row">
          <TextField control={control} name="objector.address.street" width="medium" label={t('caseActs:objector.street')} rules={rules} />
          <TextField control={control} name="objector.address.houseNumber" width="short" label={t('caseActs:objector.houseNumber')} rules={rules} />
        </div>
        <div className="fields-row">
          <TextField control={control} name="objector.address.zipCode" width="short" label={t('caseActs:objector.zipCode')} rules={rules} />
          <TextField control={control} name="objector.address.town" width="medium" label={t('caseActs:objector.town')} rules={rules} />
        </div>
        <TextField control={control} name="objector.email" type="email" optional label={t('caseActs:objector.email')} />
        <TextField control={control} name="objector.phone" type="tel" width="medium" optional label={t('caseActs:objector.phone')} />
        <TextField control={control} name="contactPreferences.phone" type="tel" width="medium" optional label={t('caseActs:objector.callPhone')} hint={t('caseActs:objector.callPhoneHint')} />
        <CheckboxesField control={control} name="contactPreferences.times" optional label={t('caseActs:objector.times')} choices={callingTimes.map((value) => ({ value, label: t(`caseContact:times.${value}`) }))} />
        <TextArea control={control} name="contactPreferences.helpNeeded" rows={2} maxLength={1_000} lang="nl" optional label={t('caseContact:help')} />
        <RadioField control={control} name="reason" label={t('caseActs:objector.reason')} rules={rules} choices={reasons.map((value) => ({ value, label: t(`caseActs:correctionReason.${value}`) }))} />
      </ActForm>
    </ActPage>
  );
}
