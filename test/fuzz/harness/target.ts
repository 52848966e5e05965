/** Something that reads what strangers wrote, and what must hold whatever it is given. */
export interface Target {
  readonly name: string;
  /** What it is, for whoever reads the figures. */
  readonly about: string;
  /** Inputs as they are met in practice, for others to be made from. */
  readonly seeds: () => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  /** Pieces that mean something to the reader: a mutation puts them in. */
  readonly tokens: readonly string[];
  /** Whether nothing is made of the seeds: each is tried once. */
  readonly seedsOnly?: boolean;
  /** Longest input that is made. */
  readonly maxLength: number;
  /**
   * @returns what came of it; the same for the same input.
   * @throws anything at all when the reader does what it must not: the harness takes it for a crash.
   */
  run(input: Uint8Array): unknown;
}

/** @throws Error when a property does not hold. */
export function mustHold(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
