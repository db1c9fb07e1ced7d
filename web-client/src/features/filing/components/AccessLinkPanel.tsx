import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { below } from '@/shared/base';
import { CopyButton } from './CopyButton';

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
