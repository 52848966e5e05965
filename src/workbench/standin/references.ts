import { HostError } from "./hostError";
import type { HostObject } from "./hostObject";

/** Objects that the add-in tracks: kept under an id from `_KeepReference` until `_RemoveReference`. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  #last = 0;

  /** @returns the id under which the object is kept; the same one when it is kept already. */
  keep(object: HostObject): string {
    object.referenceId ??= `ref-${++this.#last}`;
    this.#kept.set(object.referenceId, object);
    return object.referenceId;
  }

  remove(id: string): void {
    this.#kept.delete(id);
  }

  find(id: string): HostObject | null {
    return this.#kept.get(id) ?? null;
  }

  /** @throws HostError InvalidReference when nothing is kept under the id. */
  get(id: string): HostObject {
    const object = this.find(id);
    if (object) return object;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }
}
