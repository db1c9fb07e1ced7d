import type { components } from '@/shared/api/schema';
import type { SessionBody } from './api/addSession';

/** A session as it is filled in: the amount in euros, as people write it. */
export interface SessionInput { on: string; durationMinutes: string; costInCents: string }

const mostMinutes = 720;
const mostCents = 1_000_000;

/** "370", "370,50" and "370.5" in euro cents; undefined where it is no amount. */
export function centsOf(amount: string): number | undefined {
  const read = /^(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(amount.trim());
  if (!read) return undefined;
  const cents = Number(read[1]) * 100 + Number((read[2] ?? '').padEnd(2, '0'));
  return cents <= mostCents ? cents : undefined;
}

export function minutesOf(text: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
  return minutes !== undefined && minutes <= mostMinutes ? minutes : undefined;
}

export const inputOf = (session?: components['schemas']['MediationSession']): SessionInput =>
  session
    ? { on: session.on, durationMinutes: String(session.durationMinutes), costInCents: (session.costInCents / 100).toFixed(2).replace('.', ',') }
    : { on: '', durationMinutes: '', costInCents: '' };

export const bodyOf = ({ on, durationMinutes, costInCents }: SessionInput): SessionBody =>
  ({ on, durationMinutes: minutesOf(durationMinutes) ?? null, costInCents: centsOf(costInCents) ?? null });
