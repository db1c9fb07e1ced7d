import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { ownIntentionQuery } from '../api/getOwnIntention';
import { ownIntentionsQuery, type OwnIntention } from '../api/listOwnIntentions';
import { ReactForm } from './ReactForm';

/** Sends a reaction, and then says what happens with it. */
export function ReactPanel({ access, intention }: { access: Access; intention: OwnIntention }) {
  const { t } = useTranslation('myIntentions');
  const client = useQueryClient();
  const [sent, setSent] = useState<'sent' | 'sentCall'>();

  return (
    <section aria-labelledby="react">
      <Heading level={2} id="react" appearance="utrecht-heading-3">{t('reactTitle')}</Heading>
      {sent
        ? (
          <>
            <Alert type="ok" role="status"><Paragraph>{t(sent)}</Paragraph></Alert>
            <p className="actions"><Button appearance="secondary-action-button" onClick={() => { setSent(undefined); }}>{t('another')}</Button></p>
          </>
        )
        : (
          <>
            <Paragraph>{t('reactLead')}</Paragraph>
            <ReactForm
              access={access}
              intention={intention}
              onSent={async (reacted, kind) => {
                client.setQueryData(ownIntentionQuery(access, reacted.id).queryKey, reacted);
                await client.invalidateQueries({ queryKey: ownIntentionsQuery(access).queryKey });
                setSent(kind === 'call-back' ? 'sentCall' : 'sent');
              }}
            />
          </>
        )}
    </section>
  );
}
