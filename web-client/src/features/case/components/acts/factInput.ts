import { today } from '@/shared/format/dates';
import { addDays } from '@/shared/work/days';
import type { Fact } from '../../api/recordFact';
import type { RecordableFact } from '../../factKinds';

export const grounds = ['all-parties-consent', 'objector-consents', 'procedural-rules'] as const;

/** The categories of the Selectielijst gemeenten 2020 by which an objection that was decided is kept. */
export const retentionCategories = [
  { code: '13.1', what: 'handled' },
  { code: '13.1.1', what: 'financial' },
  { code: '13.1.2', what: 'ombudsman' },
  { code: '13.1.3', what: 'permanent' },
  { code: '13.1.4', what: 'inadmissible' },
  { code: '13.1.5', what: 'woz' },
  { code: '13.2', what: 'brokenOff' },
] as const;

export interface FactInput {
  on: string;
  repairBy: string;
  weeks: string;
  until: string;
  ground: string;
  othersHarmed: string;
  invitedOn: string;
  retentionCategory: string;
}

/** An omission gets two weeks, a whole adjournment six: what is most often wanted. */
export const emptyFact = (type: RecordableFact): FactInput => ({
  on: type === 'hearing-planned' ? '' : today(), repairBy: addDays(today(), 14), weeks: '6', until: '', ground: '', othersHarmed: '', invitedOn: today(), retentionCategory: '',
});

/** The fact as the API takes it: of the input only what belongs to its kind. */
export function factOf(type: RecordableFact, input: FactInput): Fact {
  const { on } = input;
  switch (type) {
    case 'omission-requested': return { type, on, repairBy: input.repairBy };
    case 'adjourned': return { type, on, weeks: Number(input.weeks) };
    case 'postponed': {
      const ground = grounds.find((one) => one === input.ground) ?? 'all-parties-consent';
      return { type, on, until: input.until, ground, othersHarmed: ground === 'objector-consents' ? input.othersHarmed === 'yes' : null };
    }
    case 'hearing-planned': return { type, on, invitedOn: input.invitedOn };
    case 'closed': return { type, on, retentionCategory: input.retentionCategory };
    default: return { type, on };
  }
}
