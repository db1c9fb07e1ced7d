import { useWatch, type FieldValues } from 'react-hook-form';
import { SelectField } from './ChoiceFields';
import type { ControlledField } from './TextField';

/** Every half hour from eight in the morning to eight at night. Whether somebody can call then, the API says. */
const times = Array.from({ length: 25 }, (_, index) => `${String(8 + Math.floor(index / 2)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`);

/** A time to be called, "14:30"; one that was agreed at another time than these stays to be chosen. */
export function CallTimeField<T extends FieldValues>(props: ControlledField<T>) {
  const agreed: unknown = useWatch({ control: props.control, name: props.name });
  const offered = typeof agreed === 'string' && agreed !== '' && !times.includes(agreed) ? [...times, agreed].sort() : times;
  return <SelectField {...props} choices={offered.map((time) => ({ value: time, label: time }))} />;
}
