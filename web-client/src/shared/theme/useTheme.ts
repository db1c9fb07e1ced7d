import { useEffect, useState } from 'react';
import { palette } from './contrast';

/** Each theme is a file of its own: a citizen loads the one of the municipality. */
const themes = {
  'voorbeeld-theme': () => import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  'ma-theme': () => import('@nl-design-system-community/ma-design-tokens/dist/theme.css'),
};
type ThemeName = keyof typeof themes;
const fallback: ThemeName = 'voorbeeld-theme';

export const themeNames = Object.keys(themes) as ThemeName[];
const isThemeName = (name: string): name is ThemeName => name in themes;

/** Loads the design tokens of a theme. One that does not load must not keep a page from being read. */
export const loadTheme = (name: ThemeName): Promise<unknown> => themes[name]().catch(() => undefined);

/** Dresses the page in the municipality's design tokens and main colour. True once that is done. */
export function useTheme(theme: { name: string; primaryColor: string } | undefined): boolean {
  const [ready, setReady] = useState(false);
  const { name, primaryColor } = theme ?? {};

  useEffect(() => {
    if (name === undefined || primaryColor === undefined) return;
    const root = document.documentElement;
    const known = isThemeName(name) ? name : fallback;
    const colors = palette(primaryColor);
    root.style.setProperty('--bezwaar-primary', colors.primary);
    root.style.setProperty('--bezwaar-on-primary', colors.onPrimary);
    root.style.setProperty('--bezwaar-accent', colors.accent);
    root.classList.add(known);
    void loadTheme(known).then(() => { setReady(true); });
    return () => { root.classList.remove(known); };
  }, [name, primaryColor]);

  return ready;
}
