import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { contrast, isColor } from '@/shared/theme/contrast';
import { themeNames } from '@/shared/theme/useTheme';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { TextField } from '@/shared/ui/form/TextField';
import { changeTheme } from '../api/changeTheme';
import { themeQuery } from '../api/getTheme';
import type { Theme } from '../api/parts';
import { PartForm } from './PartForm';
import { PartPage } from './PartPage';
import { ThemePreview } from './ThemePreview';

interface ThemeInput { name: string; primaryColor: string; logoUrl: string }

const inputOf = ({ name, primaryColor, logoUrl }: Theme): ThemeInput => ({ name, primaryColor, logoUrl: logoUrl ?? '' });
const themeOf = ({ logoUrl, ...input }: ThemeInput): Theme => ({ ...input, logoUrl: logoUrl.trim() === '' ? null : logoUrl.trim() });

/** How the municipality looks, seen before it is saved. */
export function ThemePage() {
  const { t } = useTranslation('settings');
  return (
    <PartPage title={t('parts.theme.title')} lead={t('parts.theme.lead')} query={themeQuery}>
      {(part) => (
        <PartForm part={part} queryKey={themeQuery.queryKey} toInput={inputOf} toSettings={themeOf} change={changeTheme}>
          {({ control }) => (
            <>
              <RadioField control={control} name="name" label={t('theme.name')} choices={themeNames.map((name) => ({ value: name, label: t(`theme.names.${name}`) }))} />
              <TextField control={control} name="primaryColor" width="short" maxLength={7} label={t('theme.color')} hint={t('theme.colorHint')} rules={{ validate: (color) => isColor(color) || t('theme.noColor') }} />
              <Contrast control={control} />
              <TextField control={control} name="logoUrl" type="url" optional maxLength={400} label={t('theme.logo')} hint={t('theme.logoHint')} />
              <ThemePreview control={control} />
            </>
          )}
        </PartForm>
      )}
    </PartPage>
  );
}

/** What comes of a colour that is light: the pages stay readable, but the colour is seen less. */
function Contrast({ control }: { control: Control<ThemeInput> }) {
  const { t } = useTranslation('settings');
  const color = useWatch({ control, name: 'primaryColor' });
  if (!isColor(color)) return null;
  const measured = contrast(color, '#ffffff');
  const value = measured.toLocaleString(currentLanguage(), { maximumFractionDigits: 1 });
  return (
    <div aria-live="polite">
      {measured >= 4.5
        ? <Paragraph className="quiet">{t('theme.contrast', { value })}</Paragraph>
        : <Alert type="warning"><Paragraph>{measured < 3 ? t('theme.tooLight', { value }) : t('theme.light', { value })}</Paragraph></Alert>}
    </div>
  );
}
