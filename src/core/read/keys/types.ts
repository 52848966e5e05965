import type { ScaleStep } from "../../model/reading";

interface KeyCell {
  readonly text: string;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
}

/** A row of what may be a key: a colour or a rating, and what it means. */
export interface KeyRow {
  readonly label: KeyCell;
  readonly description: KeyCell;
}

export interface KeyReading {
  /**
   * A whole scale: the key's steps, then the default words that the key leaves alone. Colours that the key does not
   * name, and their words and letters, mean nothing.
   */
  readonly steps: readonly ScaleStep[];
  /** Every row was understood and there are at least three; else show it to the officer before relying on it. */
  readonly confident: boolean;
}
