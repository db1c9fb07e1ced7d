import type { StartBody } from '../../api/startMediation';

/** Whether the term stands still, on which ground, and whether others are harmed by that. */
export interface ClockInput {
  clock: string;
  othersHarmed: string;
}

/** Null where the term runs on. */
export function stopClockOf({ clock, othersHarmed }: ClockInput): NonNullable<StartBody['stopClock']> | null {
  if (clock === 'all-parties-consent') return { ground: clock };
  return clock === 'objector-consents' ? { ground: clock, othersHarmed: othersHarmed === 'yes' } : null;
}
