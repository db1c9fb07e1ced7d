import { useInfiniteQuery } from '@tanstack/react-query';
import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { today } from '@/shared/format/dates';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { DateField } from '@/shared/ui/form/DateField';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { agreementsQuery } from '../../api/listAgreements';
import { makeAgreement, type AgreementBody } from '../../api/makeAgreement';
import { useCase } from '../../CaseContext';
import { Pages } from '@/shared/ui/Pages';
import { addDays } from '@/shared/work/days';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';
import { OneAgreement } from './OneAgreement';

/** What still has to be done of what was agreed, and what more was agreed. */
export function AgreementsPage() {
  const { t } = useTranslation('caseActs');
  const { id, isOpen } = useCase();
  const list = useInfiniteQuery(agreementsQuery(id));
  return (
    <ActPage title={t('agreements.title')} lead={<Paragraph appearance="lead">{t('agreements.lead')}</Paragraph>}>
      <div className="act-parts">
        <section aria-labelledby="open">
          <Heading level={2} id="open" appearance="utrecht-heading-3">{t('agreements.open')}</Heading>
          <Pages list={list} empty={<Paragraph>{t('agreements.none')}</Paragraph>}>
            {(agreements) => {
              const open = agreements.filter(({ status }) => status === 'open').sort((a, b) => a.byWhen.localeCompare(b.byWhen));
              return open.length === 0 ? <Paragraph>{t('agreements.none')}</Paragraph> : <ul className="cards">{open.map((agreement) => <li key={agreement.id}><OneAgreement agreement={agreement} /></li>)}</ul>;
            }}
          </Pages>
        </section>
        {isOpen && (
          <section aria-labelledby="new">
            <Heading level={2} id="new" appearance="utrecht-heading-3">{t('agreements.new')}</Heading>
            <NewAgreement />
          </section>
        )}
      </div>
    </ActPage>
  );
}

function NewAgreement() {
  const { t } = useTranslation(['caseActs', 'caseContact', 'shared']);
  const { id, me } = useCase();
  const form = useInput<{ who: 'municipality' | 'objector' | 'other'; what: string; byWhen: string }>({ who: 'municipality', what: '', byWhen: addDays(today(), 7) });
  const make = useOnce((body: AgreementBody, key) => makeAgreement(id, body, key));
  const rules = { required: t('shared:form.required') };
  return (
    <ActForm form={form} name="agreement" submit={t('caseActs:agreements.submit')} saved={t('caseActs:agreements.saved')} send={(input) => make({ ...input, by: me })}>
      <RadioField control={form.control} name="who" label={t('caseContact:agreement.who')} choices={(['municipality', 'objector', 'other'] as const).map((value) => ({ value, label: t(`caseContact:agreement.whoIs.${value}`) }))} />
      <TextArea control={form.control} name="what" rows={3} maxLength={2_000} lang="nl" label={t('caseContact:agreement.what')} hint={t('caseContact:agreement.whatHint')} rules={rules} />
      <DateField control={form.control} name="byWhen" label={t('caseContact:agreement.byWhen')} rules={rules} />
    </ActForm>
  );
}
