import { HostError } from "./hostError";

/** An error that a test asks for. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  /** The member whose next use fails: "Range.values". Absent: the next request is refused whole, before any of it runs. */
  readonly at?: string;
}

/** Faults waiting for their request or member; each strikes once. */
export class FaultList {
  #waiting: Fault[] = [];

  add(fault: Fault): void {
    this.#waiting.push(fault);
  }

  /** @returns the fault for a whole request, or null. */
  takeForRequest(): { readonly code: string; readonly message: string } | null {
    const fault = this.#take((each) => each.at === undefined);
    return fault && { code: fault.code, message: fault.message ?? fault.code };
  }

  /** @throws HostError when a fault waits for this member. */
  throwFor(location: string): void {
    const fault = this.#take((each) => each.at === location);
    if (fault) throw new HostError(fault.code, fault.message ?? fault.code, location);
  }

  #take(matches: (fault: Fault) => boolean): Fault | null {
    const fault = this.#waiting.find(matches);
    if (!fault) return null;
    this.#waiting = this.#waiting.filter((each) => each !== fault);
    return fault;
  }
}
