import '../texts';
import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';

const types = {
  cancelled: 'info',
  'assurance-too-low': 'warning',
  'no-role': 'warning',
  'provider-unavailable': 'error',
  failed: 'error',
  'signed-out': 'ok',
  expired: 'warning',
} as const;

const isKnown = (code: string | null): code is keyof typeof types => code !== null && code in types;

/** What came of the sign-in that brought the reader here. */
export function SignInMessage({ code }: { code: string | null }) {
  const { t } = useTranslation('signIn');
  if (!isKnown(code)) return null;
  return (
    <Alert type={types[code]} role="status">
      <Heading level={2} appearance="utrecht-heading-4">{t(`messages.${code}.title`)}</Heading>
      <Paragraph>{t(`messages.${code}.text`)}</Paragraph>
    </Alert>
  );
}
