import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { longDay, shortDay, today } from '@/shared/format/dates';
import { currentLanguage, type Language } from '@/shared/i18n/i18n';
import { addDays } from '@/shared/work/days';
import { monthsOn, scaleOf, type Segment, type SegmentKind } from '../../termSegments';

const percent = (part: number): string => `${part}%`;

/** A text at a place on the line stays inside it. */
const anchorAt = (place: number): 'start' | 'middle' | 'end' => (place < 15 ? 'start' : place > 85 ? 'end' : 'middle');

const monthName = (day: string, language: Language): string => new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The term to decide as a line of days, each as long as the next: what ran, what stood still, what was added, and today. */
export function TermBar({ segments, deadline }: { segments: Segment[]; deadline: string }) {
  const { t } = useTranslation('caseTerms');
  const language = currentLanguage();
  const hatch = useId();
  const scale = scaleOf(segments);
  const now = today();
  const received = segments[0]?.from ?? '';
  const end = scale.at(addDays(deadline, 1));
  const kinds = [...new Set(segments.map(({ kind }) => kind))];

  return (
    <figure className="term-bar">
      <svg className="term-bar__drawing" width="100%" height="104" role="img" aria-label={t('bar', { from: longDay(received, language), to: longDay(deadline, language), today: longDay(now, language) })}>
        <Hatch id={hatch} />
        {segments.map(({ kind, from, to }) => {
          const [start, stop] = [scale.at(from), scale.at(addDays(to, 1))];
          return <Piece key={from} kind={kind} hatch={hatch} x={percent(start)} width={percent(stop - start)} y={28} height={32} />;
        })}
        {monthsOn(segments, 6).map((day) => (
          <g key={day} className="term-bar__month">
            <line x1={percent(scale.at(day))} x2={percent(scale.at(day))} y1="60" y2="68" />
            <text x={percent(scale.at(day))} y="82" textAnchor={anchorAt(scale.at(day))}>{monthName(day, language)}</text>
          </g>
        ))}
        <line className="term-bar__end" x1={percent(end)} x2={percent(end)} y1="20" y2="68" />
        {scale.holds(now) && (
          <g className="term-bar__today">
            <line x1={percent(scale.at(now))} x2={percent(scale.at(now))} y1="18" y2="68" />
            <text x={percent(scale.at(now))} y="14" textAnchor={anchorAt(scale.at(now))}>{t('today')}</text>
          </g>
        )}
      </svg>
      <figcaption>
        <dl className="term-bar__ends">
          <div><dt>{t('received')}</dt><dd><time dateTime={received}>{shortDay(received, language)}</time></dd></div>
          <div><dt>{t('lastDay')}</dt><dd><time dateTime={deadline}>{shortDay(deadline, language)}</time></dd></div>
        </dl>
        <ul className="term-bar__legend">
          {kinds.map((kind) => (
            <li key={kind}>
              <svg width="24" height="16" aria-hidden="true"><Piece kind={kind} hatch={hatch} x="0" width="24" y={0} height={16} /></svg>
              {t(`kind.${kind}`)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const hatched: SegmentKind[] = ['omission', 'pause'];

/** What stands still is hatched as well as coloured: colour alone tells nothing to whoever does not see it. */
function Piece({ kind, hatch, ...place }: { kind: SegmentKind; hatch: string; x: string; width: string; y: number; height: number }) {
  return (
    <>
      <rect {...place} className={`term-bar__${kind}`} />
      {hatched.includes(kind) && <rect {...place} fill={`url(#${hatch})`} />}
    </>
  );
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3" height="8" className="term-bar__hatch" />
      </pattern>
    </defs>
  );
}
