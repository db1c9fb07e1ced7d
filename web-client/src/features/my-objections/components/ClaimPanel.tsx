import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '@/shared/session/SessionContext';
import { ActionLink } from '@/shared/ui/TextLink';
import { bySession } from '@/shared/api/access';
import { claimObjection } from '../api/claimObjection';
import { ownObjectionsQuery } from '../api/listOwnObjections';
import { caseLink } from '../caseLink';

/** Offers to take the case of a link into the reader's own overview. */
export function ClaimPanel({ token }: { token: string }) {
  const { t } = useTranslation('myObjections');
  const { session } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const claim = useMutation({
    mutationFn: claimObjection,
    onSuccess: async ({ objectionId }) => {
      await navigate(`/mijn-bezwaren/${objectionId}`, { replace: true });
      caseLink.forget();
      // The reader's own alone: the link opens nothing any more, and asking with it again would be refused.
      await client.invalidateQueries({ queryKey: ownObjectionsQuery(bySession).queryKey });
    },
  });

  if (!session || session.kind === 'staff') return null;
  return (
    <section className="panel" aria-labelledby="claim">
      <Heading level={2} id="claim" appearance="utrecht-heading-3">{t('link.claimTitle')}</Heading>
      <Paragraph>{session.signedIn ? t('link.claimSignedIn') : t('link.claimText')}</Paragraph>
      {claim.isError && (
        <Alert type="error" role="alert">
          <Heading level={2} appearance="utrecht-heading-4">{t('link.claimFailed')}</Heading>
          <Paragraph>{claim.error.message}</Paragraph>
        </Alert>
      )}
      <p className="actions">
        {session.signedIn
          ? <Button appearance="secondary-action-button" disabled={claim.isPending} onClick={() => { claim.mutate({ accessToken: token, idempotencyKey }); }}>{claim.isPending ? t('link.claiming') : t('link.claim')}</Button>
          : <ActionLink secondary to="/aanmelden?returnTo=%2Fzaak">{t('link.signIn')}</ActionLink>}
      </p>
    </section>
  );
}
