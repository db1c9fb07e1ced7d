import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { dayKeyOf, type NextStep } from '../foremost';

/** What comes next, and by which day: the first thing that a citizen wants to know. Below it is the way to do it. */
export function NextStepBlock({ title, step, level, children }: { title: string; step: NextStep; level: 2 | 3; children?: ReactNode }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  return (
    <div className="next-step">
      <Heading level={level} appearance="utrecht-heading-4">{title}</Heading>
      {step.by != null && <p className="next-step__day">{t(dayKeyOf(step), { day: longDay(step.by, language) })}</p>}
      <p>{step.text[language]}</p>
      {children}
    </div>
  );
}
