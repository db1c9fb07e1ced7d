import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies a link, and says whether that worked: a browser can forbid it. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation('filing');
  const [result, setResult] = useState<'copied' | 'failed'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      setResult('failed');
    }
  };
  return (
    <>
      <Button appearance="secondary-action-button" onClick={() => { void copy(); }}>{t('link.copy')}</Button>
      <span role="status" className="quiet">{result && t(`link.${result}`)}</span>
    </>
  );
}
