import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { NegativeSheet, Sample, Truth, TrueTable } from "../fixtures/evaluation/truth";

/** The truth of a directory; the files other than truth.json may be left out. */
export interface StoredTruth extends Truth {
  /** File names. */
  readonly heldOut: readonly string[];
}

/**
 * @param dir holds truth.json, and may hold negative.json, samples.json and held-out.json.
 * @throws Error with a sentence for the engineer when truth.json is missing or one of them is no list.
 */
export async function readTruth(dir: string): Promise<StoredTruth> {
  const tables = await readList<TrueTable>(dir, "truth.json");
  if (!tables) throw new Error(`There is no truth.json in ${dir}, so there is nothing to evaluate against.`);
  return {
    tables,
    negative: (await readList<NegativeSheet>(dir, "negative.json")) ?? [],
    samples: (await readList<Sample>(dir, "samples.json")) ?? [],
    heldOut: (await readList<string>(dir, "held-out.json")) ?? [],
  };
}

/** @returns null when there is no such file. */
async function readList<Entry>(dir: string, name: string): Promise<readonly Entry[] | null> {
  const path = join(dir, name);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not valid JSON.`, { cause: error });
  }
  if (!Array.isArray(list)) throw new Error(`${path} should hold a list.`);
  return list as Entry[];
}
