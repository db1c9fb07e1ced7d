import { Alert, Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { addSession, type SessionBody } from '../api/addSession';
import { correctSession } from '../api/correctSession';
import type { Mediation } from '../api/listMediations';
import { useMediationChanged } from '../useMediationChanged';
import { SessionForm } from './SessionForm';
import { SessionTable } from './SessionTable';

/** The sessions, another one, and the correction of one that was recorded. */
export function Sessions({ mediation }: { mediation: Mediation }) {
  const { t } = useTranslation('myMediations');
  const [correcting, setCorrecting] = useState<number>();
  const [done, setDone] = useState<'added' | 'corrected'>();
  const changed = useMediationChanged(mediation.id);
  const add = useOnce(useCallback((body: SessionBody, key: string) => addSession(mediation, body, key), [mediation]));
  const session = mediation.sessions.find(({ sequence }) => sequence === correcting);

  return (
    <section aria-labelledby="sessions">
      <Heading level={2} id="sessions" appearance="utrecht-heading-3">{t('sessionsTitle')}</Heading>
      {done && <Alert type="ok" role="status"><Paragraph>{t(done)}</Paragraph></Alert>}
      {mediation.sessions.length === 0 ? <Paragraph>{t('sessionsNone')}</Paragraph> : <SessionTable sessions={mediation.sessions} onCorrect={(sequence) => { setDone(undefined); setCorrecting(sequence); }} />}
      {session && (
        <SessionForm
          key={session.sequence}
          mediation={mediation}
          session={session}
          title={t('correctTitle', { number: session.sequence })}
          submit={t('save')}
          actions={<Button appearance="secondary-action-button" onClick={() => { setCorrecting(undefined); }}>{t('cancel')}</Button>}
          onSubmit={async (body) => {
            await changed(await correctSession(mediation, session.sequence, body));
            setCorrecting(undefined);
            setDone('corrected');
          }}
        />
      )}
      {!session && mediation.status === 'started' && (
        <SessionForm
          key={`new-${mediation.sessions.length}`}
          mediation={mediation}
          title={t('addTitle')}
          submit={t('add')}
          onSubmit={async (body) => {
            await changed(await add(body));
            setDone('added');
          }}
        />
      )}
    </section>
  );
}
