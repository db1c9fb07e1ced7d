import { useTranslation } from 'react-i18next';

export const stages = ['check', 'propose', 'consent', 'course', 'end'] as const;
export type Stage = (typeof stages)[number];

/** Where the referral is, of the way that it goes. */
export function Steps({ at }: { at: Stage }) {
  const { t } = useTranslation('caseMediation');
  return (
    <ol className="stages" aria-label={t('steps.label')}>
      {stages.map((stage) => (
        <li key={stage} aria-current={stage === at ? 'step' : undefined} className={stages.indexOf(stage) < stages.indexOf(at) ? 'stages__past' : undefined}>{t(`steps.${stage}`)}</li>
      ))}
    </ol>
  );
}
