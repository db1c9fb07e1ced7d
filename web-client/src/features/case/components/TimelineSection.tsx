import { Button, Paragraph } from '@utrecht/component-library-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { useCase } from '../CaseContext';
import { groupOf, groups, type Group } from '../timelineGroups';
import { useEntryText } from '../useEntryText';
import { useWho } from '../useWho';
import { Section } from './Section';

const atFirst = 10;

/** What happened in the case, newest first; all of it or of one kind. */
export function TimelineSection() {
  const { t } = useTranslation('caseTimeline');
  const { entries } = useCase();
  const who = useWho();
  const textOf = useEntryText();
  const language = currentLanguage();
  const filter = useId();
  const [group, setGroup] = useState<Group | 'all'>('all');
  const [isWhole, setIsWhole] = useState(false);

  if (!entries) return <Section name="timeline"><Busy /></Section>;
  const chosen = entries.filter(({ type }) => group === 'all' || groupOf(type) === group).reverse();
  const shown = isWhole ? chosen : chosen.slice(0, atFirst);
  const countIn = (one: Group): number => entries.filter(({ type }) => groupOf(type) === one).length;

  return (
    <Section name="timeline">
      <div className="filter">
        <label htmlFor={filter}>{t('filter')}</label>
        <select id={filter} value={group} className="utrecht-select utrecht-select--html-select" onChange={({ target }) => { setGroup(groups.find((one) => one === target.value) ?? 'all'); }}>
          <option value="all">{t('all', { count: entries.length })}</option>
          {groups.map((one) => <option key={one} value={one}>{t(`group.${one}`, { count: countIn(one) })}</option>)}
        </select>
        <span className="quiet">{t('newestFirst')}</span>
      </div>
      {chosen.length === 0 && <Paragraph>{t('empty')}</Paragraph>}
      {chosen.length > 0 && (
        <ol className="timeline timeline--dense" reversed>
          {shown.map((entry) => (
            <li key={entry.sequence} className={`timeline__${groupOf(entry.type)}`}>
              <p>{textOf(entry)}</p>
              <p className="quiet"><time dateTime={entry.at}>{shortMoment(entry.at, language)}</time>, {who(entry.actor)}</p>
              {!entry.intact && <p className="timeline__changed">{t('changed')}</p>}
            </li>
          ))}
        </ol>
      )}
      {shown.length < chosen.length && <Button appearance="secondary-action-button" onClick={() => { setIsWhole(true); }}>{t('more', { count: chosen.length })}</Button>}
    </Section>
  );
}
