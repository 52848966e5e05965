import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { campaign } from "./harness/campaign";
import { Coverage } from "./harness/coverage";
import type { Target } from "./harness/target";
import { TARGETS } from "./targets";

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
  /** Bytes of the input at hand, its length first, where the one who waits can see it. */
  readonly shared: SharedArrayBuffer;
}

const RUNS = 20_000;
const LONGEST_MS = 10_000;
const MEMORY_MB = 1024;
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
  const chosen = named.length === 0 ? TARGETS : named.map(targetNamed);
  const folder = join(process.cwd(), "dist", "fuzz", "found");
  mkdirSync(folder, { recursive: true });
  let found = 0;
  for (const { name, about } of chosen) {
    const figures = await watch(
      { target: name, runs, seed, bundle, shared: new SharedArrayBuffer(HEAD + LONGEST_INPUT) },
      folder,
    );
    found += figures.crashes.length + figures.hangs + figures.outOfMemory;
    process.stdout.write(`${line(figures)}   ${about}\n`);
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

function targetNamed(name: string): Target {
  const target = TARGETS.find((each) => each.name === name);
  if (target) return target;
  throw new Error(`There is no target "${name}"; there are ${TARGETS.map((each) => each.name).join(", ")}.`);
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
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
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
      else if (last > 0 && performance.now() - since > LONGEST_MS) {
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
  const coverage = new Coverage(bundle);
  const target = targetNamed(name);
  const { crashes, corpus } = await campaign(target, {
    runs,
    seed,
    before: (input, run) => {
      bytes.set(input.subarray(0, LONGEST_INPUT), HEAD);
      head[1] = Math.min(input.length, LONGEST_INPUT);
      head[0] = run + 1;
    },
    isNew: () => coverage.ranAnew(),
  });
  const folder = join(process.cwd(), "dist", "fuzz", "found");
  crashes.forEach(({ input }, index) => writeFileSync(join(folder, `${name}-crash-${seed}-${index}`), input));
  parentPort?.postMessage({
    crashes: crashes.map(({ message }) => message),
    corpus,
    blocks: coverage.blocks,
  });
}

if (!isMainThread) void work(workerData as Order);
