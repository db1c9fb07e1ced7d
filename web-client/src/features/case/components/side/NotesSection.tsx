import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useOnce } from '@/shared/api/useOnce';
import { shortMoment } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { Form } from '@/shared/ui/form/Form';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { privateNotesQuery, type PrivateNote } from '../../api/listPrivateNotes';
import { removePrivateNote } from '../../api/removePrivateNote';
import { writePrivateNote, type NoteBody } from '../../api/writePrivateNote';
import { useCase } from '../../CaseContext';
import { Section } from '../Section';

/** The reader's own reminders, which look apart because they are: no part of the file that the objector may inspect. */
export function NotesSection() {
  const { t } = useTranslation('caseActs');
  const { id } = useCase();
  const list = useInfiniteQuery(privateNotesQuery(id));
  return (
    <div className="private">
      <Section name="notes">
        <Paragraph className="quiet">{t('notes.apart')}</Paragraph>
        <Pages list={list} empty={null}>
          {(notes) => <ul className="rows">{notes.toReversed().map((note) => <li key={note.id} className="row"><Note note={note} /></li>)}</ul>}
        </Pages>
        <Write />
      </Section>
    </div>
  );
}

function Note({ note }: { note: PrivateNote }) {
  const { t } = useTranslation('caseActs');
  const { id, refresh } = useCase();
  const moment = shortMoment(note.writtenAt, currentLanguage());
  const remove = useMutation({ mutationFn: () => removePrivateNote(id, note.id), onSuccess: refresh });
  return (
    <>
      <div><p lang="nl" className="own-words">{note.text}</p><p className="quiet">{moment}</p></div>
      <Button appearance="subtle-button" disabled={remove.isPending} aria-label={t('notes.removeLong', { moment })} onClick={() => { remove.mutate(); }}>{t('notes.remove')}</Button>
      {remove.isError && <Alert type="error" role="alert"><Paragraph>{remove.error.message}</Paragraph></Alert>}
    </>
  );
}

function Write() {
  const { t } = useTranslation(['caseActs', 'shared']);
  const { id, refresh } = useCase();
  const form = useInput({ text: '' });
  const write = useOnce((body: NoteBody, key) => writePrivateNote(id, body, key));
  return (
    <Form
      form={form}
      keepAs="note"
      label={t('caseActs:notes.write')}
      submit={t('caseActs:notes.submit')}
      onSubmit={async (body) => {
        await write(body);
        form.reset();
        await refresh();
      }}
    >
      <TextArea control={form.control} name="text" rows={3} maxLength={4_000} lang="nl" label={t('caseActs:notes.write')} rules={{ required: t('shared:form.required') }} />
    </Form>
  );
}
