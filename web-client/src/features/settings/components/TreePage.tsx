import '../texts';
import { Alert, Button, Paragraph } from '@utrecht/component-library-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Versioned } from '@/shared/api/versioned';
import { Busy } from '@/shared/ui/Busy';
import { Failure } from '@/shared/ui/Failure';
import { Form } from '@/shared/ui/form/Form';
import { useInput } from '@/shared/ui/form/useInput';
import { Screen } from '@/shared/ui/Screen';
import { TextLink } from '@/shared/ui/TextLink';
import { changeGuidanceTree } from '../api/changeGuidanceTree';
import { treeQuery, type TreeView } from '../api/getGuidanceTree';
import { treesKey } from '../api/listGuidanceTrees';
import { resetGuidanceTree } from '../api/resetGuidanceTree';
import { treeInput, treeOf, type TreeInput } from '../treeInput';
import { useSubjectName } from '../useSubjectName';
import { ConfirmedAction } from './ConfirmedAction';
import { LastChange } from './LastChange';
import { TreeFields } from './TreeFields';
import { TreePreview } from './TreePreview';

/** The questions for one type of decision. */
export function TreePage() {
  const { subject = '' } = useParams();
  const { t } = useTranslation('settings');
  const nameOf = useSubjectName();
  const { data, error, refetch } = useQuery(treeQuery(subject));
  const lead = data && <><Paragraph appearance="lead">{t(`trees.origin.${data.data.origin}`)}. {t('trees.lead')}</Paragraph><LastChange view={data.data} /></>;
  return (
    <Screen title={t('trees.title', { subject: nameOf(subject) })} lead={lead}>
      {data ? <Editing read={data} /> : error ? <Failure error={error} onRetry={() => { void refetch(); }} /> : <Busy />}
      <p className="settings-back"><TextLink to="/medewerker/instellingen/vragen">{t('trees.back')}</TextLink></p>
    </Screen>
  );
}

function Editing({ read }: { read: Versioned<TreeView> }) {
  const { t } = useTranslation('settings');
  const client = useQueryClient();
  const { subject, origin, tree } = read.data;
  const { queryKey } = treeQuery(subject);
  const form = useInput<TreeInput>(treeInput(tree));
  const [version, setVersion] = useState(read.version);
  const [state, setState] = useState<'saved' | 'conflict'>();

  const take = (newest: Versioned<TreeView>): void => {
    form.reset(treeInput(newest.data.tree));
    setVersion(newest.version);
  };
  const readAgain = (): Promise<Versioned<TreeView>> => client.query({ ...treeQuery(subject), staleTime: 0 });
  const save = async (input: TreeInput): Promise<void> => {
    setState(undefined);
    const saved = await changeGuidanceTree(subject, treeOf(input), version);
    client.setQueryData(queryKey, saved);
    take(saved);
    setState('saved');
    await client.invalidateQueries({ queryKey: treesKey });
  };
  const onConflict = (): void => {
    setState('conflict');
    void readAgain().then((newest) => { setVersion(newest.version); }, () => undefined);
  };
  const reset = async (): Promise<void> => {
    await resetGuidanceTree(subject, version);
    take(await readAgain());
    await client.invalidateQueries({ queryKey: treesKey });
  };

  return (
    <div className="tree-editor">
      <div aria-live="polite">{state === 'saved' && <Alert type="ok"><Paragraph>{t('trees.saved')}</Paragraph></Alert>}</div>
      <Form form={form} submit={t('save')} keepAs={`tree-${subject}`} onSubmit={save} onConflict={onConflict}>
        {state === 'conflict' && (
          <Alert type="warning">
            <LastChange view={read.data} />
            <Button appearance="secondary-action-button" onClick={() => { take(read); setState(undefined); }}>{t('takeNewest')}</Button>
          </Alert>
        )}
        <TreeFields form={form} />
      </Form>
      <TreePreview control={form.control} />
      {origin === 'own' && <ConfirmedAction action={t('trees.reset')} question={t('trees.resetQuestion')} text={t('trees.resetText')} onConfirm={reset} />}
    </div>
  );
}
