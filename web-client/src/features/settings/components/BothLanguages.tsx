import type { Control, FieldPath } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '@/shared/ui/form/TextField';
import type { TreeInput } from '../treeInput';

interface BothLanguagesProps {
  control: Control<TreeInput>;
  name: string;
  label: string;
  maxLength: number;
  optional?: boolean;
}

/** A text in Dutch and in English, one above the other. */
export function BothLanguages({ control, name, label, maxLength, optional = false }: BothLanguagesProps) {
  const { t } = useTranslation('settings');
  const Field = maxLength > 200 ? TextArea : TextField;
  return (
    <>
      {(['nl', 'en'] as const).map((language) => (
        <Field
          key={language}
          control={control}
          name={`${name}.${language}` as FieldPath<TreeInput>}
          lang={language}
          maxLength={maxLength}
          label={t('trees.inLanguage', { label, language: t(`trees.languages.${language}`) })}
          optional={optional}
          rules={optional ? {} : { required: t('required') }}
          {...(maxLength > 200 && { rows: 3 })}
        />
      ))}
    </>
  );
}
