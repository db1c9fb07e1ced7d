import '../actTexts';
import { Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Form } from '@/shared/ui/form/Form';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import type { OwnObjection } from '../api/getOwnObjection';
import { supplyOwnGrounds } from '../api/supplyOwnGrounds';
import { useCaseDone } from '../useCaseDone';
import { CasePage } from './CasePage';

/** Sends the grounds that were to follow. */
export function GroundsPage() {
  const { t } = useTranslation('ownActs');
  return <CasePage title={t('grounds.title')}>{(objection) => (objection.groundsFollow ? <Grounds objection={objection} /> : <Paragraph>{t('grounds.nothing')}</Paragraph>)}</CasePage>;
}

function Grounds({ objection }: { objection: OwnObjection }) {
  const { t } = useTranslation('ownActs');
  const form = useInput({ grounds: '' });
  const supply = useOnce(supplyOwnGrounds);
  const done = useCaseDone(objection.id);
  const by = objection.nextSteps.find(({ code }) => code === 'send-grounds')?.by;

  return (
    <>
      <div className="intro">
        <Paragraph>{t('grounds.lead')}</Paragraph>
        <Paragraph>{by == null ? t('grounds.byLetter') : <strong>{t('grounds.by', { day: longDay(by, currentLanguage()) })}</strong>}</Paragraph>
      </div>
      <Form
        form={form}
        keepAs="grounds"
        submit={t('grounds.submit')}
        onSubmit={async ({ grounds }) => {
          await supply({ objectionId: objection.id, grounds });
          await done('grounds');
        }}
      >
        <TextArea control={form.control} name="grounds" rows={12} maxLength={20_000} label={t('grounds.label')} hint={t('grounds.hint')} rules={{ validate: (value) => value.trim() !== '' || t('grounds.required') }} />
      </Form>
    </>
  );
}
