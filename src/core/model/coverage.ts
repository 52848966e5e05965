/** What a line of a strategy promises: that something will be done, or that something will be measured. */
export type CommitmentKind = "commitment" | "measure";

/** One line of a list of commitments and measures. */
export interface Commitment {
  /** What a correction names it by: its number where no other line has the same, else its words in small letters. */
  readonly id: string;
  readonly kind: CommitmentKind;
  /** As the list numbers it: "1.3"; null where it does not. */
  readonly number: string | null;
  /** The priority it stands under, as far as it tells priorities apart: "2"; null where none is named. */
  readonly priority: string | null;
  readonly text: string;
  /** Where it was read, or null for a list that came as text. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** The line of a list that came as text, from 1; null for a cell. */
  readonly line: number | null;
}

/** What a person said of a match. It is applied before any words are compared. */
export interface CoverageCorrection {
  /** The commitment's id. */
  readonly commitment: string;
  /** The ref (or, without one, the words) of what answers it; null: nothing does. One correction for each answer. */
  readonly ref: string | null;
}

/** A list of commitments that is kept with a workbook, and what a person said of its matches. */
export interface KeptCoverage {
  readonly list: KeptList;
  readonly corrections: readonly CoverageCorrection[];
}

/** Where the list stands in the workbook (a sheet, an Excel table or a range), or its lines where it came from outside. */
export type KeptList =
  | { readonly place: string }
  | { readonly lines: readonly Pick<Commitment, "kind" | "number" | "priority" | "text">[] };

/** A row of the plan or of a KPI table, with its cell. */
export interface CoveredRow {
  readonly kind: "theme" | "action" | "measure";
  readonly table: string;
  readonly sheet: string;
  /** The cell of its words: "B12". */
  readonly cell: string;
  readonly ref: string | null;
  readonly title: string;
  readonly priority: string | null;
}

/** A word of the commitment that the row has too. */
export interface SharedWord {
  /** As the commitment writes it, and as the row does; several words where an abbreviation stands for them. */
  readonly said: string;
  readonly found: string;
  readonly how: "same" | "form" | "synonym";
  /** In the row's own words, or in those of the actions under it. */
  readonly where: "title" | "actions";
  /** A word that every plan is full of; such words match nothing by themselves. */
  readonly general: boolean;
}

/** A row that answers a commitment, how sure that is, and by which words. */
export interface CoverageAnswer extends CoveredRow {
  readonly by: "words" | "officer";
  /** 0 to 1: how much of what both say they share, rare words counting more; 1 where an officer said so. */
  readonly score: number;
  /** In the order of the commitment's words; empty where an officer said so. */
  readonly words: readonly SharedWord[];
}

export type CoverageVerdict = "matched" | "otherPriority" | "notPlanned" | "notMeasured";

export interface CoverageLine {
  readonly commitment: Commitment;
  readonly verdict: CoverageVerdict;
  /** The best first; empty where nothing answers it. */
  readonly answers: readonly CoverageAnswer[];
  /** The rows that came nearest after the answers, best first, three at most: for a person to choose from. */
  readonly alternatives: readonly CoverageAnswer[];
  /** True where a person should look first: a weak match, or one hardly better than the next. */
  readonly unsure: boolean;
  /** One or two sentences for the officer. */
  readonly explanation: string;
}

/** A list of commitments against the plan and the KPI tables of a workbook. */
export interface Coverage {
  readonly lines: readonly CoverageLine[];
  /**
   * The other way: what answers no commitment, in the order of the sheets. A theme stands for the actions under it;
   * `actions` are those under no theme.
   */
  readonly unclaimed: {
    readonly themes: readonly CoveredRow[];
    readonly actions: readonly CoveredRow[];
    readonly measures: readonly CoveredRow[];
  };
  readonly counts: Readonly<Record<CoverageVerdict, number>>;
  /** Corrections that name no commitment or no row that is here any more. */
  readonly unusedCorrections: readonly CoverageCorrection[];
}
