import { Session } from "node:inspector";

/** What is looked at of V8's answer (https://chromedevtools.github.io/devtools-protocol/v8/Profiler). */
interface Taken {
  readonly result: readonly {
    readonly scriptId: string;
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}
interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** The blocks of code that ran, by V8's own coverage: Node has it built in, so nothing is instrumented. */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  /** @param file the end of the name of the script that counts. */
  constructor(private readonly file: string) {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  get blocks(): number {
    return this.#seen.size;
  }

  /** @returns whether anything ran since the last call that had never run before, or far more often than ever. */
  ranAnew(): boolean {
    const before = this.#seen.size;
    for (const { url, functions } of this.#take().result) {
      if (!url.endsWith(this.file)) continue;
      for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          // As libFuzzer does: how often counts by powers of two.
          this.#seen.add(`${startOffset} ${endOffset} ${Math.min(8, Math.ceil(Math.log2(count + 1)))}`);
        }
      }
    }
    return this.#seen.size > before;
  }

  #take(): Taken {
    let taken: Taken = { result: [] };
    // Node calls back before `post` returns.
    this.#session.post("Profiler.takePreciseCoverage", (error, answer) => {
      if (error) throw error;
      taken = answer as Taken;
    });
    return taken;
  }
}
