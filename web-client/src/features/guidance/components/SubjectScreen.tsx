import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Municipality } from '@/shared/municipality/municipality';
import { Form } from '@/shared/ui/form/Form';
import { RadioField, SelectField } from '@/shared/ui/form/ChoiceFields';
import { useInput } from '@/shared/ui/form/useInput';
import { Screen } from '@/shared/ui/Screen';
import { anySubject, useWalk } from '../useWalk';

/** More than can be overseen at once are chosen from a list. */
const mostInSight = 12;

/** What the decision is about: some decisions have questions of their own. */
export function SubjectScreen({ types }: { types: Municipality['decisionTypes'] }) {
  const { t } = useTranslation('guidance');
  const { go } = useWalk();
  const form = useInput({ subject: '' });
  const language = currentLanguage();
  const choices = [
    ...types.map(({ code, name, nameEn }) => ({ value: code, label: language === 'en' ? nameEn : name })),
    { value: anySubject, label: t('subject.other') },
  ];
  const Field = choices.length > mostInSight ? SelectField : RadioField;

  return (
    <Screen title={t('title')} step="" lead={<Paragraph appearance="lead">{t('lead')}</Paragraph>}>
      <Form form={form} submit={t('next')} onSubmit={({ subject }) => { go({ subject, answers: [], date: undefined }); return Promise.resolve(); }}>
        <Field control={form.control} name="subject" label={t('subject.label')} choices={choices} rules={{ required: t('choose') }} />
      </Form>
    </Screen>
  );
}
