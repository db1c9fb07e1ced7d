import type { ObjectorBody } from '../../api/correctObjector';
import type { Objection } from '../../api/getObjection';

export const reasons = ['reported-by-person', 'misread-on-intake', 'found-in-register', 'unreachable'] as const;

export const callingTimes = ['weekday-morning', 'weekday-afternoon', 'weekday-evening'] as const;

/** Called as the API calls its values, so that what it says of one lands at its field. */
export interface ObjectorInput {
  objector: { name: string; organisationName: string; kvkNumber: string; email: string; phone: string; address: { street: string; houseNumber: string; zipCode: string; town: string } };
  contactPreferences: { phone: string; times: string[]; helpNeeded: string };
  reason: string;
}

export const objectorInput = ({ objector, contactPreferences }: Objection): ObjectorInput => ({
  objector: {
    name: objector.name,
    organisationName: objector.organisationName ?? '',
    kvkNumber: objector.kvkNumber ?? '',
    email: objector.email ?? '',
    phone: objector.phone ?? '',
    address: { street: objector.address?.street ?? '', houseNumber: objector.address?.houseNumber ?? '', zipCode: objector.address?.zipCode ?? '', town: objector.address?.town ?? '' },
  },
  contactPreferences: { phone: contactPreferences.phone ?? '', times: contactPreferences.times, helpNeeded: contactPreferences.helpNeeded ?? '' },
  reason: '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** All of it replaces what was there: what the form does not ask stays as it was. */
export const objectorOf = ({ objector, contactPreferences, reason }: ObjectorInput, known: Objection): ObjectorBody => ({
  objector: {
    kind: known.objector.kind,
    name: objector.name,
    organisationName: orNull(objector.organisationName),
    kvkNumber: orNull(objector.kvkNumber),
    email: orNull(objector.email),
    phone: orNull(objector.phone),
    address: { ...objector.address, country: known.objector.address?.country ?? null },
  },
  contactPreferences: {
    phone: orNull(contactPreferences.phone),
    times: callingTimes.filter((time) => contactPreferences.times.includes(time)),
    language: known.contactPreferences.language,
    helpNeeded: orNull(contactPreferences.helpNeeded),
  },
  reason: reasons.find((one) => one === reason) ?? null,
});
