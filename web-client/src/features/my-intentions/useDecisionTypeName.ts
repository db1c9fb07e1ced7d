import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useMunicipality } from '@/shared/municipality/municipality';

/** What people call a type of decision; its code where the municipality no longer knows it. */
export function useDecisionTypeName(): (code: string) => string {
  const { i18n } = useTranslation();
  const types = useMunicipality()?.decisionTypes;
  return useCallback((code) => {
    const type = types?.find((known) => known.code === code);
    return (i18n.language === 'en' ? type?.nameEn : type?.name) ?? code;
  }, [types, i18n.language]);
}
