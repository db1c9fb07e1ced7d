import { useQuery } from '@tanstack/react-query';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';
import { isDay } from '@/shared/ui/form/DateField';
import type { Answers } from './answers';
import { decisionLookUp } from './api/lookUpDecision';

/** The decision that the municipality knows by what is on the letter, and the name of its type. */
export function useKnownDecision({ reference, dateOfNotice, decisionType }: Answers['contestedDecision']) {
  const types = useMunicipality()?.decisionTypes ?? [];
  const isAsked = reference.trim() !== '' && isDay(dateOfNotice);
  const { data: found, isFetching } = useQuery({ ...decisionLookUp(reference.trim(), dateOfNotice), enabled: isAsked });
  const type = types.find(({ code }) => code === (found?.decisionType ?? decisionType));
  return { found, isFetching, isUnknown: isAsked && found === null, type, typeName: currentLanguage() === 'nl' ? type?.name : type?.nameEn };
}

/** What the decision is called: in the reader's words, or by its type. */
export function useDecisionName(decision: Answers['contestedDecision']): string {
  const { found, typeName = '' } = useKnownDecision(decision);
  return found ? `${typeName} (${decision.reference.trim()})` : decision.description.trim();
}
