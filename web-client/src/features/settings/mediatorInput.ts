import type { FieldPath } from 'react-hook-form';
import type { Mediator, MediatorBody } from './api/listMediators';
import { centsOf, eurosOf, wordsOf } from './rules';

/** A mediator as he or she is filled in: lists with commas, the tariff in euros. */
export interface MediatorInput {
  name: string;
  mfnNumber: string;
  fields: string;
  languages: string;
  region: string;
  ratePerHour: string;
  email: string;
  phone: string;
  staffId: string;
  unavailableUntil: string;
  isActive: boolean;
}

export const mediatorInput = (mediator?: Mediator): MediatorInput => ({
  name: mediator?.name ?? '',
  mfnNumber: mediator?.mfnNumber ?? '',
  fields: mediator?.fields.join(', ') ?? '',
  languages: mediator?.languages.join(', ') ?? 'nl',
  region: mediator?.region ?? '',
  ratePerHour: mediator ? eurosOf(mediator.ratePerHourInCents) : '',
  email: mediator?.email ?? '',
  phone: mediator?.phone ?? '',
  staffId: mediator?.staffId ?? '',
  unavailableUntil: mediator?.unavailableUntil ?? '',
  isActive: mediator?.isActive ?? true,
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const mediatorOf = (input: MediatorInput): MediatorBody => ({
  name: input.name,
  mfnNumber: input.mfnNumber,
  fields: wordsOf(input.fields),
  languages: wordsOf(input.languages),
  region: input.region,
  ratePerHourInCents: centsOf(input.ratePerHour) ?? null,
  email: input.email,
  phone: input.phone,
  staffId: orNull(input.staffId),
  unavailableUntil: orNull(input.unavailableUntil),
});

/** "mediator.fields.0" of the API is the one field with all of them. */
export function mediatorFieldOf(path: string): FieldPath<MediatorInput> | undefined {
  const [name] = path.replace(/^mediator\./, '').split('.');
  if (name === 'ratePerHourInCents') return 'ratePerHour';
  return name !== undefined && name in mediatorInput() ? (name as FieldPath<MediatorInput>) : undefined;
}
