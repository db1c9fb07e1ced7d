/** A value that components follow with useSyncExternalStore. */
export class Observable<T> {
  readonly #listeners = new Set<() => void>();

  constructor(protected value: T) {}

  readonly get = (): T => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => { this.#listeners.delete(listener); };
  };

  protected set(value: T): void {
    this.value = value;
    this.#listeners.forEach((listener) => { listener(); });
  }
}
