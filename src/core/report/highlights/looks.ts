import type { Severity } from "../../model/finding";

/** What the cell is like without us: it has a fill of its own, it is empty, or it holds words on no fill. */
export type Surface = "coloured" | "blank" | "plain";

export type LineStyle = "Continuous" | "Dash" | "DashDot" | "Dot";

/** What one rule shows. Null: left as the officer has it. */
export interface Look {
  readonly name: `${Severity}-${Surface}`;
  readonly fill: string | null;
  readonly line: LineStyle;
  readonly lineColor: string;
  readonly bold: boolean;
  readonly underline: boolean;
}

interface Tone {
  readonly pale: string;
  /** Stands out from white and from the pale fill by 4.5 to 1 or more. */
  readonly line: string;
  /** Stands out from the usual red, amber, green, blue and grey by 3 to 1 or more, for colour-blind eyes too. */
  readonly deep: string;
}

const TONES: Readonly<Record<Severity, Tone>> = {
  error: { pale: "#FDE7E9", line: "#A80000", deep: "#320000" },
  warning: { pale: "#FFF4CE", line: "#7A4E00", deep: "#140C00" },
  note: { pale: "#E5F1FB", line: "#0F5499", deep: "#000C17" },
};

/** By form as well as by colour: a solid, a dashed and a dotted line. Empty cells are never framed solid. */
const LINES: Readonly<Record<Severity, LineStyle>> = { error: "Continuous", warning: "Dash", note: "Dot" };
const BLANK_LINES: Readonly<Record<Severity, LineStyle>> = { error: "Dash", warning: "DashDot", note: "Dot" };

/**
 * A conditional format can change a cell's fill, font and four edges, and no more. A cell that has a colour keeps it,
 * because there the colour is the officer's own word.
 */
export function lookOf(severity: Severity, surface: Surface): Look {
  const tone = TONES[severity];
  const coloured = surface === "coloured";
  return {
    name: `${severity}-${surface}`,
    fill: coloured ? null : tone.pale,
    line: surface === "blank" ? BLANK_LINES[severity] : LINES[severity],
    lineColor: coloured ? tone.deep : tone.line,
    bold: coloured && severity === "error",
    underline: coloured && severity === "warning",
  };
}
