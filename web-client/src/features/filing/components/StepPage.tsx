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
import { useFilingStore } from '../FilingContext';
import { after, before, pathOf, startPath, stepOf, type Step } from '../steps';
import { Progress } from './Progress';

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
  const store = useFilingStore();
  const navigate = useNavigate();
  const isChange = isFromCheck(useLocation().state);
  const previous = before(step);

  const goOn = async (answers: Answers): Promise<void> => {
    store.change({ answers: structuredClone(answers), complaints: store.get().complaints.filter(({ path }) => stepOf(path) !== step) });
    await navigate(pathOf(isChange ? 'check' : after(step)));
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
          </div>
          <ContactPanel />
        </div>
      </Screen>
    </>
  );
}

const isFromCheck = (state: unknown): boolean => typeof state === 'object' && state !== null && 'from' in state && state.from === 'check';
