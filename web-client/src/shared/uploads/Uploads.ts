import { ApiError, isStatus } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';
import { Observable } from '@/shared/observable';

export type UploadedDocument = components['schemas']['UploadedDocument'];

/** Where files go: what is filled in, or a case. */
export interface FilePlace {
  /** Announces a file; the same key again announces it once. */
  begin: (file: File, key: string) => Promise<UploadedDocument>;
  get: (documentId: string) => Promise<UploadedDocument>;
  /** Sends the next bytes; 409 where the host is at another byte. */
  send: (documentId: string, offset: number, bytes: Blob, signal: AbortSignal) => Promise<UploadedDocument>;
  /** Takes a file away; one that is gone already is as good. */
  remove: (documentId: string) => Promise<void>;
}

/**
 * A file on its way. "missing": part of it came before, and the file must be chosen again to go on; "interrupted": it goes on by
 * itself; "stopped": it goes on when the reader says so.
 */
export interface Upload {
  key: string;
  name: string;
  size: number;
  received: number;
  state: 'waiting' | 'sending' | 'interrupted' | 'stopped' | 'missing' | 'ready' | 'refused' | 'removing';
  /** Why it was refused, or why it stopped; in each language where the municipality said so. */
  reason: UploadedDocument['reason'] | string;
  documentId: string | undefined;
}

/** A chunk that takes about this long shows progress and loses little when it breaks off. */
const wanted = { shortest: 1_000, longest: 4_000 };
const chunks = { smallest: 128 * 1024, largest: 4 * 1024 * 1024 };

/** Milliseconds before each next try; after the last it waits for the reader, or for the connection to come back. */
const patience = [1_000, 3_000, 8_000, 15_000, 30_000];

/** Answers that are about the file; others are about the session or the place, and pass. */
const refusals = [400, 409, 413, 415, 422];

/** Sends files one after the other, each from the byte where the municipality is. */
export class Uploads extends Observable<Upload[]> {
  readonly #open: () => Promise<FilePlace>;
  readonly #files = new Map<string, File>();
  readonly #aborts = new Map<string, AbortController>();
  #chunk = 256 * 1024;
  #isRunning = false;
  #wake: (() => void) | undefined;

  /** @param open Gives the place that files go to, which may have to be made first. */
  constructor(open: () => Promise<FilePlace>) {
    super([]);
    this.#open = open;
  }

  readonly add = (files: Iterable<File>): void => {
    const added = [...files].map((file): Upload => {
      const key = crypto.randomUUID();
      this.#files.set(key, file);
      return { key, name: file.name, size: file.size, received: 0, state: 'waiting', reason: undefined, documentId: undefined };
    });
    this.set([...this.value, ...added]);
    void this.#run();
  };

  /** Files that came before this page was opened. */
  readonly load = (documents: UploadedDocument[]): void => {
    const isKnown = ({ id }: UploadedDocument): boolean => this.value.some(({ documentId }) => documentId === id);
    this.set([...documents.filter((document) => !isKnown(document)).map((document) => ({ key: document.id, ...standing(document), ...(document.state === 'uploading' && { state: 'missing' as const }) })), ...this.value]);
  };

  readonly forget = (): void => {
    this.#aborts.forEach((abort) => { abort.abort(); });
    this.#files.clear();
    this.set([]);
  };

  /** Goes on with a file of which part was sent before; says whether it can be the same. */
  readonly choose = (key: string, file: File): boolean => {
    const upload = this.#of(key);
    if (upload?.size !== file.size || plain(upload.name) !== plain(file.name)) return false;
    this.#files.set(key, file);
    this.#change(key, { state: 'waiting', reason: undefined });
    void this.#run();
    return true;
  };

  /** Tries again now: said by the reader, or by the connection that came back. */
  readonly retry = (): void => {
    for (const { key, state } of this.value) if (state === 'stopped' && this.#files.has(key)) this.#change(key, { state: 'waiting', reason: undefined });
    this.#wake?.();
    void this.#run();
  };

  /** Takes a file away, on its way or not. */
  readonly remove = async (key: string): Promise<void> => {
    const upload = this.#of(key);
    if (!upload) return;
    this.#aborts.get(key)?.abort();
    this.#change(key, { state: 'removing' });
    try {
      const documentId = this.#of(key)?.documentId;
      if (documentId !== undefined) await (await this.#open()).remove(documentId);
      this.#files.delete(key);
      this.set(this.value.filter((other) => other.key !== key));
    } catch (error) {
      this.#change(key, { ...upload, state: upload.state === 'ready' || upload.state === 'refused' ? upload.state : 'stopped', reason: messageOf(error) });
    }
  };

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#sendPatiently(next.key);
    this.#isRunning = false;
  }

  readonly #next = (): Upload | undefined => this.value.find(({ state }) => state === 'waiting');

  readonly #of = (key: string): Upload | undefined => this.value.find((upload) => upload.key === key);

  #change(key: string, part: Partial<Upload>): void {
    this.set(this.value.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  }

  async #sendPatiently(key: string): Promise<void> {
    for (let tries = 0; ;) {
      const before = this.#of(key)?.received ?? 0;
      try {
        await this.#send(key);
        return;
      } catch (error) {
        if (this.#isTakenAway(key)) return;
        if (!(error instanceof ApiError)) throw error;
        if (!error.isTemporary) {
          this.#change(key, { state: refusals.includes(error.status) ? 'refused' : 'stopped', reason: messageOf(error) });
          return;
        }
        if ((this.#of(key)?.received ?? 0) > before) tries = 0;
        const pause = patience[tries];
        if (pause === undefined) {
          this.#change(key, { state: 'stopped' });
          return;
        }
        tries += 1;
        this.#change(key, { state: 'interrupted' });
        await this.#pause(pause);
        if (this.#isTakenAway(key)) return;
      }
    }
  }

  readonly #isTakenAway = (key: string): boolean => {
    const upload = this.#of(key);
    return upload === undefined || upload.state === 'removing';
  };

  /** Sends what the municipality does not have yet. */
  async #send(key: string): Promise<void> {
    const file = this.#files.get(key);
    const upload = this.#of(key);
    if (!file || !upload) return;
    const abort = new AbortController();
    this.#aborts.set(key, abort);
    this.#change(key, { state: 'sending' });
    const place = await this.#open();
    let document = upload.documentId === undefined ? await place.begin(file, key) : await place.get(upload.documentId);
    // Taken away while it was announced: nothing must be left of it.
    if (abort.signal.aborted) await place.remove(document.id);
    while (!abort.signal.aborted) {
      this.#change(key, { ...standing(document), ...(document.state === 'uploading' && { state: 'sending' as const }) });
      if (document.state !== 'uploading') return;
      const startedAt = performance.now();
      try {
        document = await place.send(document.id, document.received, file.slice(document.received, document.received + this.#chunk), abort.signal);
      } catch (error) {
        this.#chunk = chunks.smallest;
        if (!isStatus(error, 409)) throw error;
        document = await place.get(document.id);
      }
      this.#measure(performance.now() - startedAt);
    }
  }

  #measure(milliseconds: number): void {
    if (milliseconds < wanted.shortest) this.#chunk = Math.min(this.#chunk * 2, chunks.largest);
    if (milliseconds > wanted.longest) this.#chunk = Math.max(this.#chunk / 2, chunks.smallest);
  }

  readonly #pause = (milliseconds: number): Promise<void> => new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    this.#wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

const standing = ({ id, fileName, size, received, state, reason }: UploadedDocument): Omit<Upload, 'key'> =>
  ({ documentId: id, name: fileName, size, received, state: state === 'uploading' ? 'waiting' : state, reason });

/** The municipality leaves characters out of a name that no file should have. */
const plain = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

const messageOf = (error: unknown): string | undefined =>
  error instanceof ApiError && error.status >= 400 && error.status < 500 ? (error.problem?.errors?.[0]?.detail ?? error.message) : undefined;
