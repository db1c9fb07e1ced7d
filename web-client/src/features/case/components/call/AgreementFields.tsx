import { Button, Heading } from '@utrecht/component-library-react';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/ui/form/DateField';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { TextArea } from '@/shared/ui/form/TextField';
import { emptyAgreement, type CallInput } from './callInput';

/** What was agreed: who does what by when, as many times as needed. */
export function AgreementFields({ form: { control } }: { form: UseFormReturn<CallInput> }) {
  const { t } = useTranslation(['caseContact', 'shared']);
  const { fields, append, remove } = useFieldArray({ control, name: 'agreements' });
  const agreements = useWatch({ control, name: 'agreements' });
  const required = t('shared:form.required');

  return (
    <>
      {fields.map(({ id }, index) => (
        <section key={id} className="panel form__part" aria-label={t('caseContact:call.agreement', { number: index + 1 })}>
          <Heading level={4} appearance="utrecht-heading-5">{t('caseContact:call.agreement', { number: index + 1 })}</Heading>
          {agreements[index]?.isSaved
            ? <p>{agreements[index].what} <span className="quiet">({t('caseContact:call.agreementSaved')})</span></p>
            : (
                <>
                  <SelectField
                    control={control}
                    name={`agreements.${index}.who`}
                    label={t('caseContact:agreement.who')}
                    rules={{ required }}
                    choices={(['municipality', 'objector', 'other'] as const).map((value) => ({ value, label: t(`caseContact:agreement.whoIs.${value}`) }))}
                  />
                  <TextArea control={control} name={`agreements.${index}.what`} rows={2} maxLength={2_000} lang="nl" label={t('caseContact:agreement.what')} hint={t('caseContact:agreement.whatHint')} rules={{ required }} />
                  <DateField control={control} name={`agreements.${index}.byWhen`} label={t('caseContact:agreement.byWhen')} rules={{ required }} />
                  <Button type="button" appearance="subtle-button" onClick={() => { remove(index); }}>{t('caseContact:call.removeAgreement', { number: index + 1 })}</Button>
                </>
              )}
        </section>
      ))}
      <p><Button type="button" appearance="secondary-action-button" onClick={() => { append(emptyAgreement()); }}>{t('caseContact:call.addAgreement')}</Button></p>
    </>
  );
}
