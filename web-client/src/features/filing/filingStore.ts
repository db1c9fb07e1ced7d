import { keepInput, keptInput, nobody, removeInput } from '@/shared/session/keptInput';
import { noAnswers, completed, type Answers } from './answers';
import type { Receipt } from './api/fileObjection';
import { startPath, type Step } from './steps';

/** What the API said of a value when the objection was sent. */
export interface Complaint {
  /** As in the form: "objector.address.street"; empty where it is about no value. */
  path: string;
  message: string;
}

/** An objection that is being filled in, as this tab holds it. */
export interface Filing {
  answers: Answers;
  /** Where its sender was last; undefined where nothing was begun. */
  step: Step | undefined;
  /** Steps that were opened. */
  seen: Step[];
  /** When something was answered last; 0 where nothing was. */
  changedAt: number;
  /** What was sent without hearing whether it arrived. */
  attempt: Attempt | undefined;
  complaints: Complaint[];
  filed: Filed | undefined;
}

export interface Attempt {
  key: string;
  answers: Answers;
}

/** An objection that arrived. */
export interface Filed {
  receipt: Receipt;
  answers: Answers;
  /** An earlier sending had arrived unheard: what was changed since is not in it. */
  isEarlierVersion: boolean;
}

const name = 'filing';

const empty: Filing = { answers: noAnswers, step: undefined, seen: [], changedAt: 0, attempt: undefined, complaints: [], filed: undefined };

/**
 * Keeps the filing of one sender in this tab, so that going back, reloading, signing in and a session that ends lose
 * nothing. What was typed before signing in goes along to who signs in; what somebody typed who signed in stays his or hers.
 */
export class FilingStore {
  readonly #listeners = new Set<() => void>();
  #filing: Filing;

  constructor(readonly owner: string) {
    const [own, free] = [read(owner), owner === nobody ? undefined : read(nobody)];
    const takesFree = free !== undefined && free.changedAt > (own?.changedAt ?? 0);
    this.#filing = (takesFree ? free : own) ?? empty;
    if (takesFree) {
      removeInput(nobody, name, startPath);
      this.change({});
    }
  }

  readonly get = (): Filing => this.#filing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  readonly change = (part: Partial<Filing>): void => {
    this.#filing = { ...this.#filing, ...part, ...(part.answers && { changedAt: Date.now() }) };
    keepInput(this.owner, name, this.#filing, startPath);
    this.#listeners.forEach((listener) => { listener(); });
  };

  /** What is left of a filing that arrived: its receipt, and what was sent. */
  readonly finish = (filed: Filed): void => {
    this.#filing = empty;
    this.change({ filed });
  };

  readonly clear = (): void => {
    this.#filing = empty;
    removeInput(this.owner, name, startPath);
    this.#listeners.forEach((listener) => { listener(); });
  };
}

function read(owner: string): Filing | undefined {
  const kept = keptInput(owner, name, startPath);
  return typeof kept === 'object' && kept !== null ? { ...empty, ...kept, answers: completed((kept as Partial<Filing>).answers) } : undefined;
}
