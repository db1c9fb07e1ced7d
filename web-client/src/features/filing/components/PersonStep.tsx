import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/SessionContext';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { ActionLink } from '@/shared/ui/TextLink';
import { authorisations } from '../answers';
import { pathOf } from '../steps';
import { useStepForm } from '../useStepForm';
import { PartyFields } from './PartyFields';
import { StepPage } from './StepPage';

/** Who objects, and who does it for that one. */
export function PersonStep() {
  const { t } = useTranslation('filing');
  const form = useStepForm('person');
  const { control } = form;
  const isForOther = useWatch({ control, name: 'actsFor' }) === 'other';

  return (
    <StepPage step="person" title={t('person.title')} lead={t('person.lead')} form={form}>
      <SignedIn />
      <RadioField
        control={control}
        name="actsFor"
        label={t('person.actsFor')}
        choices={[{ value: 'self', label: t('person.self') }, { value: 'other', label: t('person.other'), hint: t('person.otherHint') }]}
      />
      {isForOther ? (
        <>
          <section className="form__part" aria-labelledby="who">
            <Heading level={2} id="who" appearance="utrecht-heading-3">{t('person.objector')}</Heading>
            <PartyFields control={control} at="objector" isReader={false} />
          </section>
          <section className="form__part" aria-labelledby="you">
            <Heading level={2} id="you" appearance="utrecht-heading-3">{t('person.you')}</Heading>
            <RadioField
              control={control}
              name="representative.authorisation"
              label={t('person.authorisation')}
              rules={{ required: t('person.missing.authorisation') }}
              choices={authorisations.map((kind) => ({ value: kind, label: t(`person.authorisations.${kind}`) }))}
            />
            <PartyFields control={control} at="representative.party" isReader />
          </section>
        </>
      ) : <PartyFields control={control} at="objector" isReader />}
    </StepPage>
  );
}

/** Who signed in needs no further proof; who did not can still do so, and keeps what was typed. */
function SignedIn() {
  const { t } = useTranslation('filing');
  const { session } = useSession();
  if (!session || session.providers.every(({ kind }) => kind === 'staff')) return null;
  if (!session.signedIn) {
    return (
      <div className="panel">
        <Paragraph>{t('person.signInText')}</Paragraph>
        <p className="actions"><ActionLink secondary to={`/aanmelden?${new URLSearchParams({ returnTo: pathOf('person') }).toString()}`}>{t('person.signIn')}</ActionLink></p>
      </div>
    );
  }
  return (
    <Alert type="ok">
      <Paragraph>{session.represents == null ? t('person.signedIn') : t('person.signedInFor', { number: session.represents })}</Paragraph>
    </Alert>
  );
}
