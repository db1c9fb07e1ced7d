import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { below } from '@/shared/base';

/** The link that opens the objection for who has no DigiD. It is shown once: to copy, to mail to oneself, or on the print. */
export function AccessLinkPanel({ token, number }: { token: string; number: string }) {
  const { t } = useTranslation('filing');
  const address = `${new URL(below('zaak'), location.origin).href}#${token}`;
  const mail = `mailto:?${new URLSearchParams({ subject: t('link.subject', { number }), body: t('link.body', { number, address }) }).toString().replaceAll('+', '%20')}`;
  return (
    <section className="panel" aria-labelledby="link">
      <Heading level={2} id="link" appearance="utrecht-heading-3">{t('link.title')}</Heading>
      <Paragraph>{t('link.text')}</Paragraph>
      <p className="link-to-keep">{address}</p>
      <div className="actions">
        <CopyButton text={address} />
        <a className="utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action" href={mail}>{t('link.mail')}</a>
      </div>
    </section>
  );
}

/** Copies a text, and says whether that worked: a browser can forbid it. */
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
