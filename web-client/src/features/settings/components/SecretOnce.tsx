import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A secret that was made just now. It is shown this once, and lives nowhere but on this page. */
export function SecretOnce({ clientId, secret }: { clientId: string; secret: string }) {
  const { t } = useTranslation('settings');
  const box = useRef<HTMLDivElement>(null);
  const [isCopied, setIsCopied] = useState<boolean>();
  useEffect(() => { box.current?.focus(); }, [secret]);

  const copy = (): void => {
    navigator.clipboard.writeText(secret).then(() => { setIsCopied(true); }, () => { setIsCopied(false); });
  };

  return (
    <div ref={box} tabIndex={-1} className="secret">
      <Alert type="warning">
        <Heading level={2} appearance="utrecht-heading-3">{t('clients.secretTitle')}</Heading>
        <Paragraph>{t('clients.secretOnce')}</Paragraph>
        <dl className="facts">
          <div><dt>{t('clients.clientId')}</dt><dd><code>{clientId}</code></dd></div>
          <div><dt>{t('clients.secret')}</dt><dd><code>{secret}</code></dd></div>
        </dl>
        <Button appearance="secondary-action-button" onClick={copy}>{t('clients.copy')}</Button>
        <p role="status">{isCopied === true && t('clients.copied')}{isCopied === false && t('clients.notCopied')}</p>
      </Alert>
    </div>
  );
}
