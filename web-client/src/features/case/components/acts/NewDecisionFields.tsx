import { useQuery } from '@tanstack/react-query';
import { Button, Paragraph } from '@utrecht/component-library-react';
import { useId, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { decisionsByReferenceQuery } from '../../api/searchDecisions';
import { standings, type OutcomeInput } from './outcomeInput';

/** Which registered decision is the new one, found by its reference, and how the objector stands to it (Awb 6:19). */
export function NewDecisionFields({ form: { control } }: { form: UseFormReturn<OutcomeInput> }) {
  const { t } = useTranslation(['caseActs', 'shared']);
  const field = useId();
  const [typed, setTyped] = useState('');
  const [reference, setReference] = useState('');
  const found = useQuery(decisionsByReferenceQuery(reference));
  const rules = { required: t('shared:form.required') };

  return (
    <>
      <div className="field">
        <label className="utrecht-form-label field__label" htmlFor={field}>{t('caseActs:outcome.reference')}</label>
        <div className="fields-row">
          <input id={field} value={typed} className="utrecht-textbox utrecht-textbox--html-input" onChange={({ target }) => { setTyped(target.value); }} />
          <Button type="button" appearance="secondary-action-button" onClick={() => { setReference(typed.trim()); }}>{t('caseActs:outcome.find')}</Button>
        </div>
        <div role="status">
          {found.data?.length === 0 && <Paragraph>{t('caseActs:outcome.notFound')}</Paragraph>}
          {found.isError && <Paragraph>{found.error.message}</Paragraph>}
        </div>
      </div>
      {found.data && found.data.length > 0 && (
        <RadioField
          control={control}
          name="decisionId"
          label={t('caseActs:outcome.decision')}
          rules={rules}
          choices={found.data.map((decision) => ({ value: decision.id, label: `${decision.reference} – ${longDay(decision.dateOfNotice, currentLanguage())}`, hint: <span lang="nl">{decision.description}</span> }))}
        />
      )}
      <RadioField control={control} name="standing" label={t('caseActs:outcome.standing')} rules={rules} choices={standings.map((value) => ({ value, label: t(`caseActs:standing.${value}`) }))} />
    </>
  );
}
