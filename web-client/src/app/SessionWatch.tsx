import { Button, ButtonGroup, Paragraph } from '@utrecht/component-library-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { below } from '@/shared/base';
import { timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { sessionQuery } from '@/shared/session/session';
import { useSession } from '@/shared/session/SessionContext';
import { useSessionEnd } from '@/shared/session/useSessionEnd';
import { Dialog } from '@/shared/ui/Dialog';

/** Warns before a session ends, and says so afterwards. The page behind the message stays, but cannot be read by who comes next. */
export function SessionWatch() {
  const { t } = useTranslation();
  const { session, hasEnded, refresh } = useSession();
  const { pathname } = useLocation();
  const [read, setRead] = useState<string>();
  const near = useSessionEnd(session, useCallback(() => { void refresh(); }, [refresh]));

  // Every step is a sign of life that moves the end: what is known of it must not lag behind.
  const client = useQueryClient();
  useEffect(() => { client.query(sessionQuery).catch(() => undefined); }, [client, pathname]);

  // A new page, so that nothing stays in memory of what was read here.
  const go = (to: string): void => { location.assign(below(to)); };

  if (hasEnded) {
    return (
      <Dialog title={t('session.ended')} opaque>
        <Paragraph>{t('session.endedWhy')}</Paragraph>
        <Paragraph>{t('session.nothingLost')}</Paragraph>
        <ButtonGroup>
          <Button appearance="primary-action-button" onClick={() => { go(`/aanmelden?${new URLSearchParams({ melding: 'expired', returnTo: pathname }).toString()}`); }}>{t('session.signInAgain')}</Button>
          <Button appearance="secondary-action-button" onClick={() => { go('/'); }}>{t('session.leave')}</Button>
        </ButtonGroup>
      </Dialog>
    );
  }

  if (!near || read === near.at) return null;
  const close = (): void => { setRead(near.at); };
  const time = timeOf(near.at, currentLanguage());
  return (
    <Dialog title={t('session.endsSoon')} onCancel={close}>
      <Paragraph>{near.isFinal ? t('session.endsForGood', { time }) : t('session.endsAt', { time })}</Paragraph>
      <ButtonGroup>
        {near.isFinal
          ? <Button appearance="primary-action-button" onClick={close}>{t('session.close')}</Button>
          : <Button appearance="primary-action-button" onClick={() => { close(); void refresh(); }}>{t('session.stay')}</Button>}
      </ButtonGroup>
    </Dialog>
  );
}
