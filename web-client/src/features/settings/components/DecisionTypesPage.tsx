import { useTranslation } from 'react-i18next';
import { changeDecisionTypes } from '../api/changeDecisionTypes';
import { decisionTypesQuery } from '../api/getDecisionTypes';
import type { DecisionTypes } from '../api/parts';
import { DecisionTypeRows } from './DecisionTypeRows';
import { PartForm } from './PartForm';
import { PartPage } from './PartPage';

export type TypeInput = DecisionTypes['types'][number];

const inputOf = ({ types }: DecisionTypes): { types: TypeInput[] } => ({ types });

/** What can be objected to. */
export function DecisionTypesPage() {
  const { t } = useTranslation('settings');
  return (
    <PartPage title={t('parts.decision-types.title')} lead={t('parts.decision-types.lead')} query={decisionTypesQuery}>
      {(part) => (
        <PartForm
          part={part}
          queryKey={decisionTypesQuery.queryKey}
          toInput={inputOf}
          toSettings={(input) => input}
          change={changeDecisionTypes}
          fieldOf={(path) => (/^types\.\d+$/.test(path) ? (`${path}.code` as `types.${number}.code`) : undefined)}
        >
          {({ control }) => <DecisionTypeRows control={control} known={part.data.settings.types.map(({ code }) => code)} />}
        </PartForm>
      )}
    </PartPage>
  );
}
