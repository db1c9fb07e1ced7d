import './texts';
import { useTranslation } from 'react-i18next';
import { timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextLink } from '@/shared/ui/TextLink';
import type { CalendarItem } from './getCalendar';

interface CalendarListProps {
  items: CalendarItem[];
  /** Shows whose each is, where it is not the reader's alone. */
  handlerName?: (id: string) => string;
}

const pathOf = ({ objectionId, intendedDecisionId }: CalendarItem): string =>
  objectionId ? `/medewerker/zaken/${objectionId}` : `/medewerker/voornemens/${intendedDecisionId ?? ''}`;

/** What is on a day: first what has a time, then the rest. */
export function CalendarList({ items, handlerName }: CalendarListProps) {
  const { t } = useTranslation('work');
  return (
    <ul className="agenda">
      {items.map((item) => (
        <li key={`${item.kind} ${item.number} ${item.at ?? ''}`} className={`agenda__item agenda__item--${item.kind}`}>
          <span className="agenda__time">{item.at && <time dateTime={item.at}>{timeOf(item.at, currentLanguage())}</time>}</span>
          <div>
            <p className="agenda__kind">{t(`kinds.${item.kind}`)}</p>
            <p><TextLink to={pathOf(item)} lang="nl">{item.name}</TextLink> <span className="quiet">{item.number}</span></p>
            {handlerName && item.handler && <p className="quiet">{handlerName(item.handler)}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
