import { Paragraph } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Form } from '@/shared/ui/form/Form';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import type { Answers } from '../answers';
import { useFilingParts } from '../FilingContext';
import { after, before, pathOf, startPath, stepOf, type Step } from '../steps';
import { Progress } from './Progress';
import { SaveBar } from './SaveBar';

interface StepPageProps {
  step: Step;
  title: string;
  lead?: ReactNode;
  form: UseFormReturn<Answers>;
  children: ReactNode;
}

/** One question of the form with the way on and back. Who came to change one answer goes back to the check. */
export function StepPage({ step, title, lead, form, children }: StepPageProps) {
  const { t } = useTranslation('filing');
  const { store, keeper } = useFilingParts();
  const navigate = useNavigate();
  const isChange = isFromCheck(useLocation().state);
  const previous = before(step);

  const goOn = async (answers: Answers): Promise<void> => {
    const next = isChange ? 'check' : after(step);
    store.change({ step: next, answers: structuredClone(answers), complaints: store.get().complaints.filter(({ path }) => stepOf(path) !== step) });
    // A save that fails holds nobody up: what was typed is in the tab, and the next step tries again.
    void keeper.save();
    await navigate(pathOf(next));
  };

  return (
    <>
      <Progress step={step} />
      <Screen title={title} {...(lead !== undefined && { lead: <Paragraph appearance="lead">{lead}</Paragraph> })}>
        <div className="columns">
          <div className="columns__main">
            <Form
              form={form}
              onSubmit={goOn}
              submit={isChange ? t('backToCheck') : t('next')}
              actions={<ActionLink secondary to={previous === undefined ? startPath : pathOf(previous)}>{t('previous')}</ActionLink>}
            >
              {children}
            </Form>
            <SaveBar />
          </div>
          <ContactPanel />
        </div>
      </Screen>
    </>
  );
}

const isFromCheck = (state: unknown): boolean => typeof state === 'object' && state !== null && 'from' in state && state.from === 'check';
