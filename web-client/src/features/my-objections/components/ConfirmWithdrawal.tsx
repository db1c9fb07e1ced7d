import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { CheckboxField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { confirmOwnWithdrawal } from '../api/confirmOwnWithdrawal';
import type { OwnOutcome } from '../api/getOwnInformalOutcome';
import { useCaseDone } from '../useCaseDone';
import { useCaseRefresh } from '../useCaseRefresh';
import { Agreed, Effects } from './OutcomeSection';
import { TakeBack } from './TakeBack';

/** What was agreed and what it means, before the citizen confirms in writing that the objection is withdrawn. */
export function ConfirmWithdrawal({ objectionId, outcome }: { objectionId: string; outcome: OwnOutcome }) {
  const { t } = useTranslation('ownActs');
  const form = useInput({ agrees: false, askForCosts: false });
  const done = useCaseDone(objectionId);
  const refresh = useCaseRefresh(objectionId);

  return (
    <>
      <Paragraph appearance="lead">{t('withdrawal.askedLead')}</Paragraph>
      <section aria-labelledby="agreed">
        <Heading level={2} id="agreed" appearance="utrecht-heading-3">{t('withdrawal.agreed')}</Heading>
        <p>{outcome.text[currentLanguage()]}</p>
        {outcome.agreed != null && <Agreed agreed={outcome.agreed} />}
      </section>
      <section aria-labelledby="means">
        <Heading level={2} id="means" appearance="utrecht-heading-3">{t('withdrawal.means')}</Heading>
        <Effects effects={outcome.effects} />
      </section>
      <Form
        form={form}
        keepAs="withdrawal"
        submit={t('withdrawal.submit')}
        onConflict={() => { void refresh(); }}
        actions={<TakeBack objectionId={objectionId} outcome={outcome} label={t('withdrawal.notWithdraw')} />}
        onSubmit={async (confirmation) => {
          await confirmOwnWithdrawal(objectionId, outcome, confirmation);
          await done('withdrawn');
        }}
      >
        <CheckboxField control={form.control} name="agrees" label={t('withdrawal.agree')} rules={{ required: t('withdrawal.agreeRequired') }} />
        <CheckboxField control={form.control} name="askForCosts" label={t('withdrawal.costs')} hint={t('withdrawal.costsHint')} />
      </Form>
    </>
  );
}
