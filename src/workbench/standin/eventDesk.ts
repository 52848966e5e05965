import type { Json, RichApiEvent } from "./wire";

/** Message types of the library's event registrations (`eventType` in excel-web-16.00.debug.js). */
export const EVENT = {
  documentSelectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events that a collection raises (`Constants.eventWorkbookId`). */
export const WHOLE_WORKBOOK = "Workbook";

const RICH_API_CATEGORY = 65536;

/**
 * Who listens to what, and the events on their way. Events raised while a request runs leave after it, as the
 * answer to that request leaves first.
 */
export class EventDesk {
  readonly #subscribed = new Map<string, number>();
  readonly #listeners = new Set<(entries: RichApiEvent[]) => void>();
  #waiting: RichApiEvent[] = [];
  #held = false;

  subscribe(type: number, targetId: string): void {
    this.#count(type, targetId, 1);
  }

  unsubscribe(type: number, targetId: string): void {
    this.#count(type, targetId, -1);
  }

  /** Raises the event for each of the targets that someone listens to; `payload` is only made when one does. */
  raise(type: number, targetIds: readonly string[], payload: () => Json): void {
    for (const targetId of targetIds) {
      if (this.#subscribed.get(key(type, targetId))) this.#post(type, targetId, payload());
    }
    this.#flush();
  }

  /** The selection event of the common API, which needs no registration with the workbook. */
  raiseDocumentSelectionChanged(): void {
    this.#post(EVENT.documentSelectionChanged, "", {});
    this.#flush();
  }

  /** Runs `work` and lets the events it raises go afterwards. */
  holdDuring<Result>(work: () => Result): Result {
    this.#held = true;
    try {
      return work();
    } finally {
      this.#held = false;
      this.#flush();
    }
  }

  onEvents(listener: (entries: RichApiEvent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #post(type: number, targetId: string, payload: Json): void {
    const message = JSON.stringify(payload);
    this.#waiting.push({ messageCategory: RICH_API_CATEGORY, messageType: type, targetId, message, id: "" });
  }

  #flush(): void {
    if (this.#held || this.#waiting.length === 0) return;
    const entries = this.#waiting;
    this.#waiting = [];
    for (const listener of this.#listeners) listener(entries);
  }

  #count(type: number, targetId: string, change: number): void {
    const id = key(type, targetId);
    this.#subscribed.set(id, Math.max(0, (this.#subscribed.get(id) ?? 0) + change));
  }
}

function key(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}
