import { Heading } from '@utrecht/component-library-react';
import { useEffect, useRef } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMunicipality } from '@/shared/municipality/municipality';
import { palette } from '@/shared/theme/contrast';
import { loadTheme, themeNames } from '@/shared/theme/useTheme';

/** A piece of a page in each of the themes, in the colour that is filled in. Nothing in it can be pressed. */
export function ThemePreview({ control }: { control: Control<{ name: string; primaryColor: string; logoUrl: string }> }) {
  const { t } = useTranslation('settings');
  const [chosen, color] = useWatch({ control, name: ['name', 'primaryColor'] });
  return (
    <section aria-labelledby="preview">
      <Heading level={2} id="preview" appearance="utrecht-heading-3">{t('theme.preview')}</Heading>
      <ul className="theme-previews">
        {themeNames.map((name) => (
          <li key={name}>
            <p>{t(`theme.names.${name}`)}{name === chosen && <strong> ({t('theme.chosen')})</strong>}</p>
            <Piece theme={name} color={color} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Piece({ theme, color }: { theme: (typeof themeNames)[number]; color: string }) {
  const { t } = useTranslation('settings');
  const piece = useRef<HTMLDivElement>(null);
  const name = useMunicipality()?.name;

  useEffect(() => { void loadTheme(theme); }, [theme]);
  useEffect(() => {
    const { primary, onPrimary, accent } = palette(color);
    for (const [token, value] of Object.entries({ primary, 'on-primary': onPrimary, accent })) piece.current?.style.setProperty(`--bezwaar-${token}`, value);
  }, [color]);

  return (
    <div ref={piece} className={`${theme} theme-preview`} aria-hidden="true">
      <div className="theme-preview__header" lang="nl">{name}</div>
      <div className="theme-preview__body">
        <p className="theme-preview__heading">{t('theme.sample.heading')}</p>
        <p>{t('theme.sample.text')} <span className="theme-preview__link">{t('theme.sample.link')}</span></p>
        <p><span className="theme-preview__button">{t('theme.sample.button')}</span></p>
      </div>
    </div>
  );
}
