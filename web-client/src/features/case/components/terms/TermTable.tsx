import { useTranslation } from 'react-i18next';
import { shortDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import type { Segment } from '../../termSegments';

/** What the drawing shows, in words and numbers. */
export function TermTable({ segments }: { segments: Segment[] }) {
  const { t } = useTranslation('caseTerms');
  const language = currentLanguage();
  return (
    <details className="why">
      <summary>{t('table')}</summary>
      <div className="table-frame">
        <table className="utrecht-table data-table">
          <thead>
            <tr><th scope="col">{t('period')}</th><th scope="col">{t('from')}</th><th scope="col">{t('to')}</th><th scope="col" className="data-table__number">{t('days')}</th></tr>
          </thead>
          <tbody>
            {segments.map(({ kind, from, to, days }) => (
              <tr key={from}>
                <th scope="row">{t(`kind.${kind}`)}</th>
                <td><time dateTime={from}>{shortDay(from, language)}</time></td>
                <td><time dateTime={to}>{shortDay(to, language)}</time></td>
                <td className="data-table__number">{days}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
