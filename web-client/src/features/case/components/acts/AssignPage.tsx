import { useQuery } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useHasRole } from '@/shared/session/roles';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { assignHandler } from '../../api/assignHandler';
import { nextActionQuery } from '../../api/getNextAction';
import { useCase } from '../../CaseContext';
import { ActPage } from '../ActPage';
import { ActForm } from './ActForm';
import { StaffField } from './StaffField';

/** Who treats the objection. */
export function AssignPage() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, me, objection, version } = useCase();
  const form = useInput({ handler: objection.handler ?? '', overrideReason: '' });
  const handler = useWatch({ control: form.control, name: 'handler' });
  const tookDecision = useQuery(nextActionQuery(id)).data?.contact.notBy;
  const mayOverride = useHasRole('coordinator');
  const required = t('shared:form.required');

  return (
    <ActPage title={t('caseActs:assign.title')}>
      <ActForm
        form={form}
        name="handler"
        submit={t('caseActs:assign.submit')}
        saved={t('caseActs:assign.saved')}
        send={({ handler: to, overrideReason }) => assignHandler(id, version, { handler: to, overrideReason: overrideReason === '' ? null : overrideReason })}
      >
        <StaffField control={form.control} name="handler" label={t('caseActs:assign.handler')} hint={t('caseActs:assign.hint')} />
        {handler !== me && <p><Button type="button" appearance="secondary-action-button" onClick={() => { form.setValue('handler', me); }}>{t('caseActs:assign.toMe')}</Button></p>}
        {mayOverride && tookDecision != null && handler === tookDecision && (
          <TextArea control={form.control} name="overrideReason" rows={2} maxLength={1_000} lang="nl" label={t('caseActs:assign.override')} rules={{ required }} />
        )}
      </ActForm>
    </ActPage>
  );
}
