import { useQuery } from '@tanstack/react-query';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';
import { SelectField } from '@/shared/ui/form/ChoiceFields';
import { DateField, isDay } from '@/shared/ui/form/DateField';
import { TextArea, TextField } from '@/shared/ui/form/TextField';
import { decisionLookUp, type FoundDecision } from '../api/lookUpDecision';
import { filledIn } from '../rules';
import { useSettled } from '../useSettled';
import { useStepForm } from '../useStepForm';
import { LastDay } from './LastDay';
import { StepPage } from './StepPage';

/** Which decision it is about: found by what is on the letter, or told in the reader's own words. */
export function DecisionStep() {
  const { t } = useTranslation('filing');
  const form = useStepForm('decision');
  const types = useMunicipality()?.decisionTypes ?? [];
  const { reference, dateOfNotice, decisionType } = useWatch({ control: form.control, name: 'contestedDecision' });
  const typed = useSettled(reference.trim(), 700);
  const isAsked = typed !== '' && isDay(dateOfNotice);
  const { data: found, isFetching } = useQuery({ ...decisionLookUp(typed, dateOfNotice), enabled: isAsked });
  const regime = types.find(({ code }) => code === (found?.decisionType ?? decisionType))?.regime ?? 'general';

  return (
    <StepPage step="decision" title={t('decision.title')} lead={t('decision.lead')} form={form}>
      <TextField control={form.control} name="contestedDecision.reference" label={t('decision.reference')} hint={t('decision.referenceHint')} optional maxLength={100} width="medium" />
      <div>
        <DateField control={form.control} name="contestedDecision.dateOfNotice" label={t('decision.date')} hint={t('decision.dateHint')} optional check={(day) => (day < '1994-01-01' || day > '2100-12-31' ? t('decision.impossibleDate') : undefined)} />
        <div role="status" className="outcome">
          {isFetching && <Paragraph>{t('decision.searching')}</Paragraph>}
          {found && <Found decision={found} />}
          {isAsked && found === null && <Alert type="info"><Paragraph>{t('decision.notFound')}</Paragraph></Alert>}
        </div>
      </div>
      {!found && (
        <>
          <SelectField
            control={form.control}
            name="contestedDecision.decisionType"
            label={t('decision.type')}
            optional
            choices={types.map((type) => ({ value: type.code, label: currentLanguage() === 'nl' ? type.name : type.nameEn }))}
          />
          <TextArea control={form.control} name="contestedDecision.description" label={t('decision.description')} hint={t('decision.descriptionHint')} rows={3} maxLength={2000} rules={{ validate: filledIn(t('decision.descriptionMissing')) }} />
        </>
      )}
      {isDay(dateOfNotice) && <LastDay regime={regime} publishedOn={found?.publishedOn ?? dateOfNotice} dateOfNotice={dateOfNotice} />}
    </StepPage>
  );
}

function Found({ decision }: { decision: FoundDecision }) {
  const { t } = useTranslation('filing');
  const type = useMunicipality()?.decisionTypes.find(({ code }) => code === decision.decisionType);
  return (
    <Alert type="ok">
      <Paragraph>{t('decision.found')}</Paragraph>
      {type && <Paragraph><strong>{currentLanguage() === 'nl' ? type.name : type.nameEn}</strong></Paragraph>}
    </Alert>
  );
}
