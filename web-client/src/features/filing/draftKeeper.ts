import { ApiError, isStatus } from '@/shared/api/problem';
import { Observable } from '@/shared/observable';
import { nobody } from '@/shared/session/keptInput';
import { beginDraft } from './api/beginDraft';
import { claimDraft } from './api/claimDraft';
import { getDraft } from './api/getDraft';
import { removeDraft } from './api/removeDraft';
import { saveDraft } from './api/saveDraft';
import { savedDraft, type FilingStore, type SavedDraft } from './filingStore';

/**
 * How saving stands. "elsewhere": another window saved another version. "gone": the draft is not there any more, since it was
 * filed or thrown away elsewhere or is too old.
 */
export type Saving = 'idle' | 'saving' | 'failed' | 'elsewhere' | 'gone';

/**
 * Saves the filing with the municipality, one save at a time. A save that fails stops nobody: what was typed is in the tab,
 * and the next step, or the connection that comes back, tries again.
 */
export class DraftKeeper extends Observable<Saving> {
  readonly #store: FilingStore;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(store: FilingStore) {
    super('idle');
    this.#store = store;
  }

  /** Saves what the form holds now; says whether it was saved. */
  readonly save = (): Promise<boolean> => this.#inTurn(async () => {
    this.set('saving');
    try {
      const draft = await this.#draft();
      const { step, answers } = this.#store.get();
      this.#store.change({ draft: savedDraft(await saveDraft(draft, draft.version, step, answers), draft.token) });
      this.set('idle');
      return true;
    } catch (error) {
      this.set(this.#outcomeOf(error));
      return false;
    }
  });

  /** The draft to send files to: begun where there is none, and behind the sign-in of who signed in since. */
  readonly ready = (): Promise<SavedDraft> => this.#inTurn(() => this.#draft());

  /** Saves over what another window saved. */
  readonly overwrite = async (): Promise<void> => {
    const { draft } = this.#store.get();
    if (!draft) return;
    const newest = await this.#inTurn(() => getDraft(draft));
    this.#store.change({ draft: savedDraft(newest, draft.token) });
    await this.save();
  };

  /** Takes over what another window saved. */
  readonly takeOver = async (): Promise<void> => {
    const { draft } = this.#store.get();
    if (!draft) return;
    this.#store.load(await this.#inTurn(() => getDraft(draft)), draft.token);
    this.set('idle');
  };

  /** Begins a new draft with what the form holds; the files of the one that is gone are gone with it. */
  readonly beginAnew = async (): Promise<void> => {
    this.#store.change({ draft: undefined, beginKey: undefined, attempt: undefined });
    await this.save();
  };

  readonly discard = (): Promise<void> => this.#inTurn(async () => {
    const { draft } = this.#store.get();
    if (draft) await removeDraft(draft);
    this.#store.clear();
    this.set('idle');
  });

  async #draft(): Promise<SavedDraft> {
    const { draft, beginKey = crypto.randomUUID() } = this.#store.get();
    if (draft && (draft.token === null || this.#store.owner === nobody)) return draft;
    if (!draft) this.#store.change({ beginKey });
    const view = draft ? await claimDraft(draft) : await beginDraft(beginKey);
    const begun = savedDraft(view, view.token ?? null);
    this.#store.change({ draft: begun });
    return begun;
  }

  #outcomeOf(error: unknown): Saving {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 412) return 'elsewhere';
    const isByLink = this.#store.get().draft?.token != null;
    return error.status === 404 || (isByLink && isStatus(error, 401)) ? 'gone' : 'failed';
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(act);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
