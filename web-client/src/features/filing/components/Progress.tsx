import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFiling } from '../FilingContext';
import { numberOf, pathOf, steps, type Step } from '../steps';

/** Where one is: the steps in order, with the way back to those that were seen. */
export function Progress({ step }: { step: Step }) {
  const { t } = useTranslation('filing');
  const { seen } = useFiling();
  return (
    <nav className="progress" aria-label={t('progress.label')}>
      <p className="progress__where">{t('progress.where', { number: numberOf(step), count: steps.length })}</p>
      <ol className="progress__steps">
        {steps.map((each) => {
          const state = each === step ? 'now' : seen.includes(each) ? 'seen' : 'ahead';
          const label = <><span className="progress__number" aria-hidden="true">{numberOf(each)}</span><span className="progress__name">{t(`steps.${each}`)}</span></>;
          return (
            <li key={each} className={`progress__step progress__step--${state}`}>
              {state === 'seen' ? <Link to={pathOf(each)} className="progress__link">{label}</Link> : <span className="progress__link" aria-current={each === step ? 'step' : undefined}>{label}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
