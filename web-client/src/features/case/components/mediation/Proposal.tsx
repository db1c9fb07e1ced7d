import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { useHasRole } from '@/shared/session/roles';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import type { SuitabilityCheck } from '../../api/listSuitabilityChecks';
import { proposeMediation, type ProposalBody } from '../../api/proposeMediation';
import { useCase } from '../../CaseContext';
import { PartForm } from './PartForm';

/** Proposes mediation to the parties: after contact, and with a reason where the advice is against it. */
export function Proposal({ advice }: { advice: SuitabilityCheck['advice'] }) {
  const { t } = useTranslation(['caseMediation', 'shared']);
  const { id, me, objection } = useCase();
  const mayOverride = useHasRole('coordinator');
  const form = useInput({ reason: '', againstAdviceReason: '', overrideReason: '' });
  const propose = useOnce((body: ProposalBody, key) => proposeMediation(id, body, key));
  const wasReached = objection.reachedAt != null;
  const rules = { required: t('shared:form.required') };
  const orNull = (text: string): string | null => (text === '' ? null : text);

  return (
    <section aria-labelledby="propose">
      <Heading level={2} id="propose" appearance="utrecht-heading-3">{t('caseMediation:propose.title')}</Heading>
      {!wasReached && <Alert type="warning"><Paragraph>{t('caseMediation:contactFirst')}</Paragraph></Alert>}
      {(wasReached || mayOverride) && (
        <PartForm
          form={form}
          name="proposal"
          label={t('caseMediation:propose.title')}
          submit={t('caseMediation:propose.submit')}
          send={(input) => propose({ reason: input.reason, proposedBy: me, againstAdviceReason: orNull(input.againstAdviceReason), overrideReason: orNull(input.overrideReason) })}
        >
          <TextArea control={form.control} name="reason" rows={3} maxLength={2_000} lang="nl" label={t('caseMediation:propose.reason')} hint={t('caseMediation:propose.reasonHint')} rules={rules} />
          {advice === 'not-advised' && <TextArea control={form.control} name="againstAdviceReason" rows={2} maxLength={1_000} lang="nl" label={t('caseMediation:propose.against')} rules={rules} />}
          {!wasReached && <TextArea control={form.control} name="overrideReason" rows={2} maxLength={1_000} lang="nl" label={t('caseMediation:propose.override')} rules={rules} />}
        </PartForm>
      )}
    </section>
  );
}
