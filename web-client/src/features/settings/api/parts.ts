import type { Versioned } from '@/shared/api/versioned';
import type { components } from '@/shared/api/schema';

type Schemas = components['schemas'];

/** A part of the settings with who changed it last. */
export interface PartView<T> {
  version: number;
  changedAt?: string | null;
  changedBy?: string | null;
  settings: T;
}

export type Part<T> = Versioned<PartView<T>>;

export type ContactPolicy = Schemas['ContactPolicy'];
export type DecisionTypes = Schemas['DecisionTypesInput'];
export type Theme = Schemas['MunicipalityTheme'];
export type ContactDetails = Schemas['MunicipalityContact'];
export type Tariffs = Schemas['Tariffs'];

/** The key of a part among what the client remembers. */
export const partKey = (part: string) => ['settings', part];
