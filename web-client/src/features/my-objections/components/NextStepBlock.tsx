import { Heading } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/shared/api/schema';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';

/** What comes next, and by which day: the first thing that a citizen wants to know. */
export function NextStepBlock({ title, step, level }: { title: string; step: components['schemas']['NextStep']; level: 2 | 3 }) {
  const { t } = useTranslation('myObjections');
  const language = currentLanguage();
  return (
    <div className="next-step">
      <Heading level={level} appearance="utrecht-heading-4">{title}</Heading>
      {step.by != null && <p className="next-step__day">{t('case.at', { day: longDay(step.by, language) })}</p>}
      <p>{step.text[language]}</p>
    </div>
  );
}
