import { useEffect, useState } from 'react';
import { palette } from './contrast';

/** Each theme is a file of its own: a citizen loads the one of the municipality. */
const themes: Record<string, () => Promise<unknown>> = {
  'voorbeeld-theme': () => import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  'ma-theme': () => import('@nl-design-system-community/ma-design-tokens/dist/theme.css'),
};
const fallback = 'voorbeeld-theme';

/** Dresses the page in the municipality's design tokens and main colour. True once that is done. */
export function useTheme(theme: { name: string; primaryColor: string } | undefined): boolean {
  const [ready, setReady] = useState(false);
  const { name, primaryColor } = theme ?? {};

  useEffect(() => {
    if (name === undefined || primaryColor === undefined) return;
    const root = document.documentElement;
    const known = name in themes ? name : fallback;
    const colors = palette(primaryColor);
    root.style.setProperty('--bezwaar-primary', colors.primary);
    root.style.setProperty('--bezwaar-on-primary', colors.onPrimary);
    root.style.setProperty('--bezwaar-accent', colors.accent);
    root.classList.add(known);
    // A theme that does not load must not keep the page from being read.
    void (themes[known]?.() ?? Promise.resolve()).catch(() => undefined).then(() => { setReady(true); });
    return () => { root.classList.remove(known); };
  }, [name, primaryColor]);

  return ready;
}
