import { mutate } from "./mutate";
import { Random } from "./random";
import type { Target } from "./target";

/** An input that a target did not stand. */
export interface Crash {
  readonly target: string;
  readonly input: Uint8Array;
  readonly message: string;
}

export interface CampaignOptions {
  readonly runs: number;
  readonly seed: number;
  /** Told each input before it is run, so that somebody else can tell which one never ended. */
  readonly before?: (input: Uint8Array, run: number) => void;
  /** Whether the last input ran something new; one that did is built upon. Without it all seeds are, and nothing else. */
  readonly isNew?: () => boolean;
  /** After so many different crashes there is no point in going on. */
  readonly maxCrashes?: number;
}

export interface Campaign {
  readonly tried: number;
  readonly crashes: readonly Crash[];
  /** Inputs that others are made from, seeds included. */
  readonly corpus: number;
}

/** How many inputs are run a second time, to see that the same comes of them. */
const TWICE_EVERY = 16;
const MAX_CORPUS = 4000;

/** Runs a target on its seeds and on what mutations make of them. The same for the same seed, unless `isNew` is not. */
export async function campaign(target: Target, options: CampaignOptions): Promise<Campaign> {
  const { runs, seed, before, isNew, maxCrashes = 10 } = options;
  const random = new Random(seed);
  const seeds = await target.seeds();
  const corpus = [...seeds];
  const tokens = target.tokens.map((token) => new TextEncoder().encode(token));
  const crashes = new Map<string, Crash>();
  const most = target.seedsOnly ? Math.min(runs, seeds.length) : runs;
  let tried = 0;
  while (tried < most && crashes.size < maxCrashes) {
    const input = seeds[tried] ?? mutate(random.pick(corpus), corpus, tokens, target.maxLength, random);
    before?.(input, tried);
    const message = await attempt(target, input, !target.seedsOnly && tried % TWICE_EVERY === 0);
    tried += 1;
    if (message !== null && !crashes.has(message)) {
      crashes.set(message, { target: target.name, input: input.slice(), message });
    }
    if (isNew?.() && tried > seeds.length && corpus.length < MAX_CORPUS) corpus.push(input.slice());
  }
  return { tried, crashes: [...crashes.values()], corpus: corpus.length };
}

/** @returns what went wrong, or null. */
export async function attempt(target: Target, input: Uint8Array, twice: boolean): Promise<string | null> {
  try {
    const first = await target.run(input);
    if (twice && asText(first) !== asText(await target.run(input))) {
      return "The same input gave something else the second time.";
    }
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message} ${place(error)}`.trim() : String(error);
  }
  return Object.keys(Object.prototype).length === 0 ? null : "The prototype of all objects has been changed.";
}

function asText(outcome: unknown): string {
  return JSON.stringify(outcome) ?? "nothing";
}

/** Where it was thrown: crashes with the same message there are one. */
function place({ stack = "" }: Error): string {
  return /\n\s+at (.*)/.exec(stack)?.[1] ?? "";
}
