import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { DateField, isDay } from '@/shared/ui/form/DateField';
import { TextArea, TextField } from '@/shared/ui/form/TextField';
import { filledIn } from '../rules';
import { useKnownDecision } from '../useDecisionName';
import { useSettled } from '../useSettled';
import { useStepForm } from '../useStepForm';
import { LastDay } from './LastDay';
import { StepPage } from './StepPage';

/** Which decision it is about: found by what is on the letter, or told in the reader's own words. */
export function DecisionStep() {
  const { t } = useTranslation('filing');
  const form = useStepForm('decision');
  const types = useMunicipality()?.decisionTypes ?? [];
  const decision = useWatch({ control: form.control, name: 'contestedDecision' });
  const { found, isFetching, isUnknown, type, typeName } = useKnownDecision({ ...decision, reference: useSettled(decision.reference, 700) });
  const { dateOfNotice } = decision;

  return (
    <StepPage step="decision" title={t('decision.title')} lead={t('decision.lead')} form={form}>
      <TextField control={form.control} name="contestedDecision.reference" label={t('decision.reference')} hint={t('decision.referenceHint')} optional maxLength={100} width="medium" />
      <div>
        <DateField control={form.control} name="contestedDecision.dateOfNotice" label={t('decision.date')} hint={t('decision.dateHint')} optional check={(day) => (day < '1994-01-01' || day > '2100-12-31' ? t('decision.impossibleDate') : undefined)} />
        <div role="status" className="outcome">
          {isFetching && <Paragraph>{t('decision.searching')}</Paragraph>}
          {found && <Alert type="ok"><Paragraph>{t('decision.found')}</Paragraph>{typeName !== undefined && <Paragraph><strong>{typeName}</strong></Paragraph>}</Alert>}
          {isUnknown && <Alert type="info"><Paragraph>{t('decision.notFound')}</Paragraph></Alert>}
        </div>
      </div>
      {!found && (
        <>
          <SelectField
            control={form.control}
            name="contestedDecision.decisionType"
            label={t('decision.type')}
            optional
            choices={types.map(({ code, name, nameEn }) => ({ value: code, label: currentLanguage() === 'nl' ? name : nameEn }))}
          />
          <TextArea control={form.control} name="contestedDecision.description" label={t('decision.description')} hint={t('decision.descriptionHint')} rows={3} maxLength={2000} rules={{ validate: filledIn(t('decision.descriptionMissing')) }} />
        </>
      )}
      {isDay(dateOfNotice) && <LastDay regime={type?.regime ?? 'general'} publishedOn={found?.publishedOn ?? dateOfNotice} dateOfNotice={dateOfNotice} />}
    </StepPage>
  );
}
