import { useCallback } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Access } from '@/shared/api/access';
import { useOnce } from '@/shared/api/useOnce';
import { RadioField } from '@/shared/ui/form/ChoiceFields';
import { Form } from '@/shared/ui/form/Form';
import { TextArea } from '@/shared/ui/form/TextField';
import { useInput } from '@/shared/ui/form/useInput';
import type { OwnIntention } from '../api/listOwnIntentions';
import { reactToIntention, type Reaction } from '../api/reactToIntention';
import { reactionOf, type ReactionInput } from '../reactionInput';
import { CallBackFields } from './CallBackFields';

interface ReactFormProps {
  access: Access;
  intention: OwnIntention;
  onSent: (intention: OwnIntention, kind: ReactionInput['kind']) => Promise<void>;
}

/** A view, a question, or when to call: what is asked follows what one wants to do. */
export function ReactForm({ access, intention, onSent }: ReactFormProps) {
  const { t } = useTranslation('myIntentions');
  const form = useInput<ReactionInput>({ kind: '', text: '', day: '', time: '', phone: '' });
  const { control } = form;
  const kind = useWatch({ control, name: 'kind' });
  const react = useOnce(useCallback((reaction: Reaction, key: string) => reactToIntention(access, intention.id, reaction, key), [access, intention.id]));

  return (
    <Form
      form={form}
      keepAs="reaction"
      submit={t('submit')}
      fieldOf={(path) => (path === 'callAt' ? 'time' : undefined)}
      onSubmit={async (input) => { await onSent(await react(reactionOf(input)), input.kind); }}
    >
      <RadioField
        control={control}
        name="kind"
        label={t('kind')}
        rules={{ required: t('kindRequired') }}
        choices={(['question', 'view', 'call-back'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {kind === 'call-back' && <CallBackFields control={control} latest={intention.plannedOn} />}
      {kind !== '' && (
        <TextArea
          control={control}
          name="text"
          maxLength={4_000}
          label={t(`text.${kind}`)}
          hint={t('textHint')}
          optional={kind === 'call-back'}
          rules={{ validate: (value) => form.getValues('kind') === 'call-back' || value.trim() !== '' || t('textRequired') }}
        />
      )}
    </Form>
  );
}
