import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOnce } from '@/shared/api/useOnce';
import { below } from '@/shared/base';
import { longDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Busy } from '@/shared/ui/Busy';
import { Dialog } from '@/shared/ui/Dialog';
import { TextButton } from '@/shared/ui/TextButton';
import { Form } from '@/shared/ui/form/Form';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { senderOf } from '../answers';
import { mailDraftLink } from '../api/mailDraftLink';
import { useFiling, useFilingParts, useSaving } from '../FilingContext';
import type { SavedDraft } from '../filingStore';
import { asEmail, filledIn } from '../rules';
import { startPath } from '../steps';
import { CopyButton } from './CopyButton';

/** Saves, and tells how one comes back: by signing in, or by a link for who has no DigiD. */
export function LaterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('filing');
  const { keeper } = useFilingParts();
  const { draft } = useFiling();
  const saving = useSaving();
  const navigate = useNavigate();
  useEffect(() => { void keeper.save(); }, [keeper]);
  const isSaved = saving === 'idle' && draft !== undefined;

  return (
    <Dialog title={t('later.title')} onCancel={onClose}>
      {saving === 'saving' && <Busy text={t('save.saving')} />}
      {!isSaved && saving !== 'saving' && (
        <Alert type="error" role="alert">
          <Paragraph>{t('save.failed')}</Paragraph>
          <Button appearance="secondary-action-button" onClick={() => { void keeper.save(); }}>{t('later.again')}</Button>
        </Alert>
      )}
      {isSaved && (
        <>
          <Paragraph>{t('later.until', { day: longDay(draft.expiresOn, currentLanguage()) })}</Paragraph>
          <Paragraph><strong>{t('later.notSent')}</strong></Paragraph>
          {draft.token === null ? <Paragraph>{t('later.signIn')}</Paragraph> : <LinkToDraft draft={draft} token={draft.token} />}
        </>
      )}
      <div className="actions">
        <Button appearance="secondary-action-button" onClick={onClose}>{t('later.stay')}</Button>
        {isSaved && <TextButton onClick={() => { void navigate('/'); }}>{t('later.leave')}</TextButton>}
      </div>
    </Dialog>
  );
}

function LinkToDraft({ draft, token }: { draft: SavedDraft; token: string }) {
  const { t } = useTranslation('filing');
  const form = useInput({ email: senderOf(useFiling().answers).email });
  const mail = useOnce(mailDraftLink);
  const [mailedTo, setMailedTo] = useState<string>();
  const send = async ({ email }: { email: string }): Promise<void> => {
    await mail({ draft: { id: draft.id, token }, email: email.trim() });
    setMailedTo(email.trim());
  };

  return (
    <>
      <Form form={form} onSubmit={send} submit={t('later.mail')} actions={<CopyButton text={`${new URL(below(startPath), location.origin).href}#${token}`} />}>
        <TextField control={form.control} name="email" type="email" label={t('later.email')} hint={t('later.emailHint')} rules={{ validate: { needed: filledIn(t('later.emailMissing')), right: asEmail(t('person.wrong.email')) } }} maxLength={254} autoComplete="email" />
      </Form>
      <div role="status">{mailedTo !== undefined && <Alert type="ok"><Paragraph>{t('later.mailed', { email: mailedTo })}</Paragraph></Alert>}</div>
    </>
  );
}
