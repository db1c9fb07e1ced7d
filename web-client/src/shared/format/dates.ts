import type { Language } from '@/shared/i18n/i18n';

const timeZone = 'Europe/Amsterdam';
const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A day of the API ("2026-06-02") in full: "dinsdag 2 juni 2026". It is no instant: no time zone moves it. */
export const longDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The day of an instant in the Netherlands: "20 april 2026". */
export const dayOf = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(new Date(instant));

/** An instant in the Netherlands: "20 april 2026 om 10:00". */
export const momentOf = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(instant));

/** The time of day of an instant: "10:00". */
export const timeOf = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));

/** The day that it is in the Netherlands: "2026-06-02". */
export const today = (): string => isoDayOf(new Date().toISOString());

/** The weekday and time of an instant in the Netherlands: "dinsdag 12 mei 2026 om 14:00". */
export const longMomentOf = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));

/** The day of an instant in the Netherlands, as the API writes it: "2026-05-12". */
export const isoDayOf = (instant: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));

/** The instant of a day and a time on Dutch clocks, summer time or not: "2026-05-12" and "14:00" are "2026-05-12T12:00:00.000Z". */
export function instantOf(day: string, time: string): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(asIfUtc);
  return new Date(2 * asIfUtc - Date.parse(`${shown.replace(' ', 'T')}Z`)).toISOString();
}
