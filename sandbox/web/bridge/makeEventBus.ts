type Callback = (payload: unknown) => unknown;

/** Events between the frames of one page, and from the page to its frames. */
export interface EventBus {
  emit(event: string, payload: unknown): void;
  /** @returns undoes the subscription */
  on(event: string, callback: Callback): () => void;
}

/** @example const bus = makeEventBus(); bus.on('JIRA_ISSUE_CHANGED', reload); */
export function makeEventBus(): EventBus {
  const listeners = new Map<string, Set<Callback>>();
  return {
    emit(event, payload) {
      // a copy, since a listener may unsubscribe while it is called
      for (const callback of [...(listeners.get(event) ?? [])]) callback(payload);
    },
    on(event, callback) {
      const own: Callback = (payload) => callback(payload);
      const set = listeners.get(event) ?? new Set<Callback>();
      listeners.set(event, set.add(own));
      return () => void set.delete(own);
    },
  };
}
