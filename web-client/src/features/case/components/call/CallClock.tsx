import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { announceCall } from '../../api/announceCall';
import { useCase } from '../../CaseContext';

/** An announced call holds for ten minutes: it is announced anew in good time. */
const announceEvery = 5 * 60_000;

/** Announces the call to colleagues and counts the time, for as long as it lasts. */
export function CallClock({ startedAt, isOver, onChange }: { startedAt: string; isOver: boolean; onChange: (startedAt: string) => void }) {
  const { t } = useTranslation('caseContact');
  const { id, me } = useCase();
  const { mutate: announce, isPending, error } = useMutation({ mutationFn: () => announceCall(id, { by: me }, crypto.randomUUID()) });
  const isRunning = startedAt !== '' && !isOver;

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => { announce(); }, announceEvery);
    return () => { clearInterval(timer); };
  }, [isRunning, announce]);

  const begin = (): void => {
    const now = new Date().toISOString();
    announce(undefined, { onSuccess: () => { onChange(now); } });
  };

  return (
    <div className="call-clock">
      {!isRunning && !isOver && <Button type="button" appearance="primary-action-button" aria-disabled={isPending} onClick={() => { if (!isPending) begin(); }}>{t('call.begin')}</Button>}
      <div role="status" className="call-clock__state">
        {isRunning && <strong>{t('call.calling', { time: timeOf(startedAt, currentLanguage()) })}</strong>}
        {error && <Alert type="warning"><Paragraph>{error.message}</Paragraph></Alert>}
      </div>
      {isRunning && <Elapsed since={startedAt} />}
      {isRunning && <Button type="button" appearance="subtle-button" onClick={() => { onChange(''); }}>{t('call.forget')}</Button>}
      <p className="quiet">{t('call.told')} {t('call.clockRuns')}</p>
    </div>
  );
}

/** Minutes and seconds; no live region, since nobody wants to hear each second. */
function Elapsed({ since }: { since: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => { setNow(Date.now()); }, 1_000);
    return () => { clearInterval(timer); };
  }, []);
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1_000));
  return <span role="timer" className="call-clock__time">{Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}</span>;
}
