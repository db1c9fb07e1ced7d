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
export const today = (): string => dayIn(new Date().toISOString());

/** The weekday and time of an instant in the Netherlands: "dinsdag 12 mei 2026 om 14:00". */
export const longMomentOf = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));

/** A day of the API with its weekday, short: "do 23 apr 2026". For tables and lists of many days. */
export const shortDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** An instant in the Netherlands, short: "do 23 apr 2026, 10:00". */
export const shortMoment = (instant: string, language: Language): string => `${shortDay(dayIn(instant), language)}, ${timeOf(instant, language)}`;

/** The day that an instant falls on in the Netherlands: "2026-06-02". */
export const dayIn = (instant: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));

/** The instant of a clock time in the Netherlands, "2026-06-02" and "10:00", as the API takes it. */
export function instantAt(day: string, time: string): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // The clock that shows this time is an hour or two ahead: what it is ahead by at that moment tells which.
  const shown = (instant: number): number => Date.parse(`${new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(new Date(instant)).replace(' ', 'T')}Z`);
  const first = asIfUtc - (shown(asIfUtc) - asIfUtc);
  return new Date(asIfUtc - (shown(first) - first)).toISOString();
}
