import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { campaign } from "./harness/campaign";
import { Coverage } from "./harness/coverage";
import type { Target } from "./harness/target";
import { SLOW_TARGETS, TARGETS } from "./targets";

/** What one target, or a part of its runs, came to. */
interface Figures {
  readonly target: string;
  readonly tried: number;
  readonly crashes: readonly string[];
  readonly hangs: number;
  readonly outOfMemory: number;
  readonly blocks: number;
  readonly corpus: number;
  readonly peakMegabytes: number;
}

interface Order {
  readonly target: string;
  readonly runs: number;
  readonly seed: number;
  readonly bundle: string;
  readonly limits: { readonly ms: number; readonly megabytes: number };
  /** Bytes of the input at hand, its length first, where the one who waits can see it. */
  readonly shared: SharedArrayBuffer;
}

const ALL = [...TARGETS, ...SLOW_TARGETS];
const RUNS = 20_000;
/** A mutated input is small; one that was made to be large may take what a large workbook takes. */
const LIMITS = { small: { ms: 10_000, megabytes: 1024 }, large: { ms: 120_000, megabytes: 4096 } };
const HEAD = 8;
const LONGEST_INPUT = 70_000;

/**
 * `npm run fuzz -- [TARGET …] [--runs N] [--seed N]`: each target in a thread of its own with a ceiling on its memory, so
 * that an input that never ends, or fills the memory, is known and kept.
 * @param bundle this program's own file.
 * @returns the exit code: 1 when anything was found.
 */
export async function main(argv: readonly string[], bundle: string): Promise<number> {
  const number = (option: string, otherwise: number) =>
    argv.includes(option) ? Number(argv[argv.indexOf(option) + 1]) : otherwise;
  const [runs, seed] = [number("--runs", RUNS), number("--seed", 1)];
  const named = argv.filter((word, index) => !word.startsWith("--") && !argv[index - 1]?.startsWith("--"));
  const chosen = named.length === 0 ? ALL : named.flatMap(targetsNamed);
  const folder = join(process.cwd(), "dist", "fuzz", "found");
  mkdirSync(folder, { recursive: true });
  let found = 0;
  for (const { name, about, seedsOnly } of chosen) {
    const start = performance.now();
    const figures = await watch(
      {
        target: name,
        runs: seedsOnly ? 1 : runs,
        limits: seedsOnly ? LIMITS.large : LIMITS.small,
        seed,
        bundle,
        shared: new SharedArrayBuffer(HEAD + LONGEST_INPUT),
      },
      folder,
    );
    found += figures.crashes.length + figures.hangs + figures.outOfMemory;
    const seconds = Math.round((performance.now() - start) / 1000);
    process.stdout.write(`${line(figures)}, ${seconds} s: ${about}\n`);
    for (const crash of figures.crashes) process.stdout.write(`    ${crash}\n`);
  }
  process.stdout.write(
    found === 0 ? "Nothing was found.\n" : `${found} found; the inputs are in ${folder}.\n`,
  );
  return found === 0 ? 0 : 1;
}

function line({
  target,
  tried,
  crashes,
  hangs,
  outOfMemory,
  blocks,
  corpus,
  peakMegabytes,
}: Figures): string {
  return [
    target.padEnd(10),
    `${tried} inputs, ${crashes.length} crashes, ${hangs} hangs, ${outOfMemory} out of memory,`,
    `${corpus} kept for ${blocks} blocks of code, ${peakMegabytes} MB at most`,
  ].join(" ");
}

/** "bombs" stands for all of them. */
function targetsNamed(name: string): readonly Target[] {
  const targets = ALL.filter((each) => each.name === name || each.name.startsWith(`${name}:`));
  if (targets.length > 0) return targets;
  throw new Error(`There is no target "${name}"; there are ${ALL.map((each) => each.name).join(", ")}.`);
}

/** Runs the target until its runs are done; after an input that did not end it goes on with another seed. */
async function watch(order: Order, folder: string): Promise<Figures> {
  let total: Figures = {
    target: order.target,
    tried: 0,
    crashes: [],
    hangs: 0,
    outOfMemory: 0,
    blocks: 0,
    corpus: 0,
    peakMegabytes: 0,
  };
  for (let seed = order.seed; total.tried < order.runs && total.hangs + total.outOfMemory < 10; seed += 1) {
    const part = await watchOnce({ ...order, seed, runs: order.runs - total.tried }, folder);
    total = {
      ...total,
      tried: total.tried + part.tried,
      crashes: [...new Set([...total.crashes, ...part.crashes])],
      hangs: total.hangs + part.hangs,
      outOfMemory: total.outOfMemory + part.outOfMemory,
      blocks: Math.max(total.blocks, part.blocks),
      corpus: Math.max(total.corpus, part.corpus),
      peakMegabytes: Math.max(total.peakMegabytes, part.peakMegabytes),
    };
    if (part.crashes.length > 0) break;
  }
  return total;
}

function watchOnce(order: Order, folder: string): Promise<Figures> {
  const head = new Int32Array(order.shared, 0, 2);
  const input = () => new Uint8Array(order.shared).slice(HEAD, HEAD + (head[1] ?? 0));
  const keep = (how: string) => writeFileSync(join(folder, `${order.target}-${how}-${order.seed}`), input());
  const worker = new Worker(order.bundle, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: order.limits.megabytes },
  });
  return new Promise((resolve, reject) => {
    let [last, since, peak] = [-1, performance.now(), 0];
    const end = (rest: Partial<Figures>) => {
      clearInterval(timer);
      const none = { crashes: [], hangs: 0, outOfMemory: 0, blocks: 0, corpus: 0 };
      resolve({ target: order.target, tried: head[0] ?? 0, ...none, ...rest, peakMegabytes: peak });
      void worker.terminate();
    };
    const timer = setInterval(() => {
      peak = Math.max(peak, Math.round(process.memoryUsage.rss() / 2 ** 20));
      if (head[0] !== last) [last, since] = [head[0] ?? 0, performance.now()];
      else if (last > 0 && performance.now() - since > order.limits.ms) {
        keep("hang");
        end({ hangs: 1 });
      }
    }, 100);
    worker.on("message", (figures: Partial<Figures>) => end(figures));
    worker.on("error", (error: Error & { code?: string }) => {
      if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") return reject(error);
      keep("memory");
      end({ outOfMemory: 1 });
    });
  });
}

/** The thread's side. */
async function work({ target: name, runs, seed, shared, bundle }: Order): Promise<void> {
  const head = new Int32Array(shared, 0, 2);
  const bytes = new Uint8Array(shared);
  const [target] = targetsNamed(name);
  if (!target) return;
  // Watching what runs slows it down, which is of no use where nothing is made of the inputs.
  const coverage = target.seedsOnly ? null : new Coverage(bundle);
  const { crashes, corpus } = await campaign(target, {
    runs,
    seed,
    before: (input, run) => {
      bytes.set(input.subarray(0, LONGEST_INPUT), HEAD);
      head[1] = Math.min(input.length, LONGEST_INPUT);
      head[0] = run + 1;
    },
    isNew: () => coverage?.ranAnew() ?? false,
  });
  const folder = join(process.cwd(), "dist", "fuzz", "found");
  crashes.forEach(({ input }, index) => writeFileSync(join(folder, `${name}-crash-${seed}-${index}`), input));
  parentPort?.postMessage({
    crashes: crashes.map(({ message }) => message),
    corpus,
    blocks: coverage?.blocks ?? 0,
  });
}

if (!isMainThread) void work(workerData as Order);
