import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';

/** The types of decision of the municipality, by code, called as the reader reads. */
export function useDecisionTypes(): Map<string, string> {
  const language = currentLanguage();
  return new Map(useMunicipality()?.decisionTypes.map(({ code, name, nameEn }) => [code, language === 'en' ? nameEn : name]));
}
