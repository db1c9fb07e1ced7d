import type { components } from '@/shared/api/schema';
import type { ContactDetails } from './api/getOwnContactDetails';

type Times = components['schemas']['CallingTime'][];

/** The contact details as they are filled in: what is not there is an empty field. */
export interface DetailsInput {
  address: { street: string; houseNumber: string; zipCode: string; town: string };
  email: string;
  phone: string;
  contactPreferences: { phone: string; times: Times; language: string; helpNeeded: string };
}

export const inputOf = ({ address, email, phone, contactPreferences }: ContactDetails): DetailsInput => ({
  address: { street: address?.street ?? '', houseNumber: address?.houseNumber ?? '', zipCode: address?.zipCode ?? '', town: address?.town ?? '' },
  email: email ?? '',
  phone: phone ?? '',
  contactPreferences: { phone: contactPreferences.phone ?? '', times: contactPreferences.times, language: contactPreferences.language, helpNeeded: contactPreferences.helpNeeded ?? '' },
});

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What replaces the details of before. The country, which the form does not ask, stays as it is. */
export const requestOf = ({ address, email, phone, contactPreferences }: DetailsInput, before: ContactDetails): components['schemas']['CorrectOwnContactDetailsRequest'] => ({
  address: { ...address, country: before.address?.country ?? null },
  email: given(email),
  phone: given(phone),
  contactPreferences: {
    phone: given(contactPreferences.phone),
    times: contactPreferences.times,
    language: contactPreferences.language,
    helpNeeded: given(contactPreferences.helpNeeded),
  },
});
