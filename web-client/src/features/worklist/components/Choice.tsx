import { useId } from 'react';

interface ChoiceProps {
  label: string;
  value: string;
  /** What stands first and narrows nothing. */
  any?: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** A filter that works as soon as it is chosen. */
export function Choice({ label, value, any, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="utrecht-select utrecht-select--html-select" value={value} onChange={(event) => { onChange(event.target.value); }}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
