import { useEffect, useState } from 'react';
import type { Session } from './session';

/** How long before the end the reader is warned. */
const warningTime = 2 * 60_000;

/** Longer waits overflow a timer of the browser. */
const longestWait = 2 ** 31 - 1;

export interface SessionEnd {
  at: string;
  /** Doing something does not help: the session reached its greatest length. */
  isFinal: boolean;
}

/** When the session ends; undefined where nobody is signed in. */
export function endOf({ signedIn, expiresAt, endsAt }: Session): SessionEnd | undefined {
  if (!signedIn) return undefined;
  const ends = [expiresAt, endsAt].filter((end) => end !== null).sort((a, b) => Date.parse(a) - Date.parse(b));
  return ends[0] === undefined ? undefined : { at: ends[0], isFinal: ends[0] === endsAt };
}

/** The end of the session once it is near; and asks `onEnd` when it has come. */
export function useSessionEnd(session: Session | undefined, onEnd: () => void): SessionEnd | undefined {
  const [near, setNear] = useState<SessionEnd>();
  const end = session && endOf(session);
  const at = end?.at;
  const isFinal = end?.isFinal ?? false;

  useEffect(() => {
    if (at === undefined) return;
    const left = Date.parse(at) - Date.now();
    const warn = setTimeout(() => { setNear({ at, isFinal }); }, Math.min(Math.max(left - warningTime, 0), longestWait));
    // A second later than the host's clock says, so that its answer is final.
    const done = setTimeout(onEnd, Math.min(Math.max(left + 1_000, 0), longestWait));
    return () => {
      clearTimeout(warn);
      clearTimeout(done);
    };
  }, [at, isFinal, onEnd]);

  return near?.at === at ? near : undefined;
}
