import { useTranslation } from 'react-i18next';
import { dayOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextLink } from '@/shared/ui/TextLink';
import { CaseBadges } from '@/shared/work/CaseBadges';
import { useDecisionTypes } from '@/shared/work/decisionTypes';
import { DueDay } from '@/shared/work/DueDay';
import type { ListedCase } from '@/shared/work/listObjections';

interface CaseRowProps {
  objection: ListedCase;
  handlerName: (id: string) => string;
  /** Where cases can be chosen, to do something with several at once. */
  selection?: { isSelected: boolean; onToggle: () => void };
}

/** A case in a list: what it is, what to do next by when, and until when it must be decided. */
export function CaseRow({ objection, handlerName, selection }: CaseRowProps) {
  const { t } = useTranslation(['worklist', 'work']);
  const language = currentLanguage();
  const { id, number, objectorName, decisionType, nextAction, decisionDeadline, handler, status } = objection;
  const type = useDecisionTypes().get(decisionType ?? '') ?? decisionType;
  const isOpen = status === 'received' || status === 'in-treatment';
  return (
    <li className="case-row" data-row={id} data-selected={selection?.isSelected}>
      {selection && (
        <label className="case-row__select">
          <input type="checkbox" className="utrecht-checkbox utrecht-checkbox--html-input" checked={selection.isSelected} onChange={selection.onToggle} />
          <span className="visually-hidden">{t('select', { number, name: objectorName })}</span>
        </label>
      )}
      <div className="case-row__case">
        <TextLink to={`/medewerker/zaken/${id}`} className="case-row__link"><span lang="nl">{objectorName}</span></TextLink>
        <p className="quiet"><span className="case-row__number">{number}</span>{type && ` · ${type}`}</p>
        <CaseBadges badges={objection.badges} />
      </div>
      <div className="case-row__next">
        <span className="case-row__label">{t('columns.next')}</span>
        {nextAction ? <><span>{nextAction.text[language]}</span> <DueDay day={nextAction.dueOn} /></> : <span className="quiet">{t('nothingToDo')}</span>}
      </div>
      <div className="case-row__deadline">
        <span className="case-row__label">{t('columns.deadline')}</span>
        {decisionDeadline ? <DueDay day={decisionDeadline} isLastDay /> : (
          <span className="quiet">{isOpen ? t('noDeadline') : t(`work:status.${status}`)}</span>
        )}
        {!isOpen && <span className="quiet"> {t('received', { day: dayOf(objection.receivedAt, language) })}</span>}
      </div>
      <div className="case-row__handler">
        <span className="case-row__label">{t('columns.handler')}</span>
        {handler ? <span>{handlerName(handler)}</span> : <span className="quiet">{t('work:noHandler')}</span>}
      </div>
    </li>
  );
}
