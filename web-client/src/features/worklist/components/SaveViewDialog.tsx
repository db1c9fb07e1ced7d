import { Button } from '@utrecht/component-library-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isStatus } from '@/shared/api/problem';
import { useOnce } from '@/shared/api/useOnce';
import { useHasRole } from '@/shared/session/roles';
import { Dialog } from '@/shared/ui/Dialog';
import { CheckboxField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { TextField } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import { changeWorklistView } from '../api/changeWorklistView';
import { worklistViewsQuery, type SavedView } from '../api/listWorklistViews';
import { removeWorklistView } from '../api/removeWorklistView';
import { saveWorklistView } from '../api/saveWorklistView';
import type { Filters } from '../filters';
import { inputOf } from '../savedFilters';

interface SaveViewDialogProps {
  filters: Filters;
  /** The reader's own view that is shown now: it can be changed and removed. */
  current: SavedView | undefined;
  onClose: () => void;
}

/** Keeps the filters of the page under a name. */
export function SaveViewDialog({ filters, current, onClose }: SaveViewDialogProps) {
  const { t } = useTranslation(['worklist', 'shared']);
  const client = useQueryClient();
  const { data: saved = [] } = useQuery(worklistViewsQuery);
  const mayShare = useHasRole('coordinator');
  const form = useInput({ name: current?.name ?? '', isShared: current?.isShared ?? false });
  const create = useOnce(saveWorklistView);
  const again = () => client.invalidateQueries({ queryKey: worklistViewsQuery.queryKey });
  const removal = useMutation({ mutationFn: removeWorklistView, onSuccess: async () => { await again(); onClose(); } });

  return (
    <Dialog title={current ? t('save.titleManage', { name: current.name }) : t('save.title')} onCancel={onClose}>
      <Form
        form={form}
        submit={t('save.save')}
        onSubmit={async ({ name, isShared }) => {
          const input = inputOf(filters, name, isShared);
          const replaced = current ?? saved.find((view) => view.isOwn && view.name === name.trim());
          await (replaced ? changeWorklistView(replaced, input) : create(input));
          await again();
          onClose();
        }}
        onConflict={() => { void again(); }}
        actions={(
          <>
            {current && <Button appearance="secondary-action-button" aria-disabled={removal.isPending} onClick={() => { if (!removal.isPending) removal.mutate(current); }}>{t('save.remove')}</Button>}
            <Button appearance="subtle-button" onClick={onClose}>{t('save.cancel')}</Button>
          </>
        )}
      >
        <TextField control={form.control} name="name" label={t('save.name')} hint={t('save.nameHint')} maxLength={60} rules={{ required: t('shared:form.required') }} />
        {mayShare && <CheckboxField control={form.control} name="isShared" label={t('save.share')} />}
        {removal.isError && <p role="alert" className="field__error">{isStatus(removal.error, 412) ? t('save.removeConflict') : t('save.removeFailed')}</p>}
      </Form>
    </Dialog>
  );
}
