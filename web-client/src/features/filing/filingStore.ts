import { Observable } from '@/shared/observable';
import { keepInput, keptInput, nobody, removeInput } from '@/shared/session/keptInput';
import { noAnswers, completed, type Answers } from './answers';
import type { FilingDraft } from './api/beginDraft';
import type { DraftAccess } from './api/draftAccess';
import type { Receipt } from './api/fileObjection';
import { isStep, numberOf, startPath, steps, type Step } from './steps';

/** What the API said of a value when the objection was sent. */
export interface Complaint {
  /** As in the form: "objector.address.street"; empty where it is about no value. */
  path: string;
  message: string;
}

/** What was saved with the municipality. */
export interface SavedDraft extends DraftAccess {
  version: number;
  savedAt: string;
  expiresOn: string;
}

/** What was sent under one key without hearing whether it arrived, last sent last. */
export interface Attempt {
  key: string;
  tried: { answers: Answers; draft: DraftAccess | undefined }[];
}

/** An objection that arrived. */
export interface Filed {
  receipt: Receipt;
  answers: Answers;
  /** Names of what was sent along. */
  files: string[];
  /** An earlier sending had arrived unheard: what was changed since is not in it. */
  isEarlierVersion: boolean;
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
  /** Begins the draft, however often it is tried. */
  beginKey: string | undefined;
  draft: SavedDraft | undefined;
  attempt: Attempt | undefined;
  complaints: Complaint[];
  filed: Filed | undefined;
}

const name = 'filing';

const empty: Filing = {
  answers: noAnswers, step: undefined, seen: [], changedAt: 0, beginKey: undefined, draft: undefined, attempt: undefined, complaints: [], filed: undefined,
};

/**
 * Keeps the filing of one sender in this tab, so that going back, reloading, signing in and a session that ends lose
 * nothing. What was typed before signing in goes along to who signs in; what somebody typed who signed in stays his or hers.
 */
export class FilingStore extends Observable<Filing> {
  constructor(readonly owner: string) {
    const [own, free] = [read(owner), owner === nobody ? undefined : read(nobody)];
    const takesFree = free !== undefined && free.changedAt > (own?.changedAt ?? 0);
    super((takesFree ? free : own) ?? empty);
    if (takesFree) {
      removeInput(nobody, name, startPath);
      this.change({});
    }
  }

  readonly change = (part: Partial<Filing>): void => {
    const filing = { ...this.value, ...part, ...(part.answers && { changedAt: Date.now() }) };
    keepInput(this.owner, name, filing, startPath);
    this.set(filing);
  };

  /** Goes on with a draft, as it was saved. */
  readonly load = (draft: FilingDraft, token: string | null): void => {
    const step = isStep(draft.step) ? draft.step : 'decision';
    this.value = empty;
    this.change({ answers: completed(draft.answers), step, seen: steps.slice(0, numberOf(step)), draft: savedDraft(draft, token) });
  };

  /** What is left of a filing that arrived: its receipt, and what was sent. */
  readonly finish = (filed: Filed): void => {
    this.value = empty;
    this.change({ filed });
  };

  readonly clear = (): void => {
    removeInput(this.owner, name, startPath);
    this.set(empty);
  };
}

export const savedDraft = ({ id, version, savedAt, expiresOn }: FilingDraft, token: string | null): SavedDraft => ({ id, token, version, savedAt, expiresOn });

function read(owner: string): Filing | undefined {
  const kept = keptInput(owner, name, startPath);
  return typeof kept === 'object' && kept !== null ? { ...empty, ...kept, answers: completed((kept as Partial<Filing>).answers) } : undefined;
}
