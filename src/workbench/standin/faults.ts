import { HostError } from "./hostError";

/** An error that a test asks for. */
export interface Fault {
  readonly code: string;
  readonly message?: string;
  /** The member whose use fails: "Range.values". Absent: a whole request is refused. */
  readonly at?: string;
  /** How many requests, or uses of the member, go well before it; none when absent. */
  readonly after?: number;
  /** How often it strikes; once when absent. `Infinity`: the host is gone for good. */
  readonly times?: number;
  /**
   * How much of a refused request is done all the same: none of it (when absent), all, with only the answer lost, or
   * so many of its actions.
   */
  readonly done?: "all" | number;
}

/** A fault that strikes now. */
export interface Strike {
  readonly code: string;
  readonly message: string;
  readonly done: "all" | number;
}

interface Waiting {
  readonly fault: Fault;
  /** Requests or uses still to go well. */
  pass: number;
  /** Strikes left. */
  times: number;
}

/** Faults waiting for their request or member. */
export class FaultList {
  #waiting: Waiting[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, pass: fault.after ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** Counts a request. @returns the fault that strikes it, or null. */
  takeForRequest(): Strike | null {
    const fault = this.#take((each) => each.at === undefined);
    return fault && { code: fault.code, message: fault.message ?? fault.code, done: fault.done ?? 0 };
  }

  /** Counts a use of a member. @throws HostError when a fault strikes it. */
  throwFor(location: string): void {
    const fault = this.#take((each) => each.at === location);
    if (fault) throw new HostError(fault.code, fault.message ?? fault.code, location);
  }

  /** The first fault that is due; it takes the blow from those behind it. */
  #take(matches: (fault: Fault) => boolean): Fault | null {
    let struck: Fault | null = null;
    for (const waiting of this.#waiting.filter(({ fault }) => matches(fault))) {
      if (waiting.pass > 0) waiting.pass -= 1;
      else if (struck === null) {
        struck = waiting.fault;
        waiting.times -= 1;
      }
    }
    this.#waiting = this.#waiting.filter(({ times }) => times > 0);
    return struck;
  }
}
