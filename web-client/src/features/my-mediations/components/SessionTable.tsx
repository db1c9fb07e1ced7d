import { useTranslation } from 'react-i18next';
import { longDay } from '@/shared/format/dates';
import { euros } from '@/shared/format/money';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextButton } from '@/shared/ui/TextButton';
import type { Mediation } from '../api/listMediations';

/** The sessions with their length and cost, and what they come to together. */
export function SessionTable({ sessions, onCorrect }: { sessions: Mediation['sessions']; onCorrect: (sequence: number) => void }) {
  const { t } = useTranslation('myMediations');
  const language = currentLanguage();
  const minutes = sessions.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
  const cents = sessions.reduce((sum, { costInCents }) => sum + costInCents, 0);
  return (
    <div className="table-scroll">
      <table className="utrecht-table">
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell">{t('day')}</th>
            <th scope="col" className="utrecht-table__header-cell">{t('duration')}</th>
            <th scope="col" className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column">{t('cost')}</th>
            <td className="utrecht-table__cell" />
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {sessions.map(({ sequence, on, durationMinutes, costInCents }) => (
            <tr key={sequence} className="utrecht-table__row">
              <td className="utrecht-table__cell">{longDay(on, language)}</td>
              <td className="utrecht-table__cell">{durationMinutes === 0 ? t('notHeld') : t('minutes', { count: durationMinutes })}</td>
              <td className="utrecht-table__cell utrecht-table__cell--numeric-column">{euros(costInCents, language)}</td>
              <td className="utrecht-table__cell"><TextButton aria-label={t('correctOf', { number: sequence })} onClick={() => { onCorrect(sequence); }}>{t('correct')}</TextButton></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="utrecht-table__row">
            <th scope="row" className="utrecht-table__header-cell">{t('total')}</th>
            <td className="utrecht-table__cell">{t('minutes', { count: minutes })}</td>
            <td className="utrecht-table__cell utrecht-table__cell--numeric-column">{euros(cents, language)}</td>
            <td className="utrecht-table__cell" />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
