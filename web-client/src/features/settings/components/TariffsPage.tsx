import { useTranslation } from 'react-i18next';
import { TextField } from '@/shared/ui/form/TextField';
import { changeTariffs } from '../api/changeTariffs';
import { tariffsQuery } from '../api/getTariffs';
import type { Tariffs } from '../api/parts';
import { centsOf, eurosOf } from '../rules';
import { PartForm } from './PartForm';
import { PartPage } from './PartPage';

type Activity = keyof Tariffs['byActivity'];
const activities: Activity[] = ['contact', 'hearing', 'drafting', 'study', 'mediation', 'other'];

interface TariffsInput {
  perHour: string;
  byActivity: Record<Activity, string>;
}

const tariffsInput = ({ perHour, byActivity }: Tariffs): TariffsInput => ({
  perHour: eurosOf(perHour),
  byActivity: Object.fromEntries(activities.map((activity) => [activity, byActivity[activity] === undefined ? '' : eurosOf(byActivity[activity])])) as Record<Activity, string>,
});

const tariffsOf = ({ perHour, byActivity }: TariffsInput): Tariffs => ({
  perHour: centsOf(perHour) ?? 0,
  byActivity: Object.fromEntries(activities.flatMap((activity) => {
    const cents = centsOf(byActivity[activity]);
    return cents === undefined ? [] : [[activity, cents]];
  })),
});

/** What an hour of work costs. */
export function TariffsPage() {
  const { t } = useTranslation('settings');
  const isAmount = (text: unknown): string | true => text === '' || (typeof text === 'string' && centsOf(text) !== undefined) || t('tariffs.noAmount');
  return (
    <PartPage title={t('parts.tariffs.title')} lead={t('parts.tariffs.lead')} query={tariffsQuery}>
      {(part) => (
        <PartForm part={part} queryKey={tariffsQuery.queryKey} toInput={tariffsInput} toSettings={tariffsOf} change={changeTariffs}>
          {({ control }) => (
            <>
              <TextField control={control} name="perHour" width="short" label={t('tariffs.perHour')} hint={t('tariffs.hint')} rules={{ required: t('required'), validate: isAmount }} />
              {activities.map((activity) => (
                <TextField key={activity} control={control} name={`byActivity.${activity}`} width="short" optional label={t(`tariffs.${activity}`)} rules={{ validate: isAmount }} />
              ))}
            </>
          )}
        </PartForm>
      )}
    </PartPage>
  );
}
