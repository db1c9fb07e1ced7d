import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';

/** The name of what a tree is for: a type of decision, or all of them. */
export function useSubjectName(): (subject: string) => string {
  const { t } = useTranslation('settings');
  const types = useMunicipality()?.decisionTypes ?? [];
  return (subject) => {
    const type = types.find(({ code }) => code === subject);
    return type ? (currentLanguage() === 'en' ? type.nameEn : type.name) : t('trees.all');
  };
}
