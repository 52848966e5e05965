import type { ChangedCell } from "../../xlsx/applyFixes";
import { count, printable, wrap } from "../wrap";
import type { FixedFinding } from "./applyChecks";

export interface FixTextOptions {
  readonly file: string;
  /** The copy. */
  readonly out: string;
  readonly width: number;
}

const HOLDS: Readonly<Record<ChangedCell["holds"], string>> = {
  text: "",
  number: ", a number",
  date: ", a true date",
};

/** @returns what was changed, cell by cell, and what was left and why. */
export function fixText(done: readonly FixedFinding[], { file, out, width }: FixTextOptions): string {
  const fixed = done.filter(({ leftBecause }) => leftBecause === null);
  const left = done.flatMap((one) => (one.leftBecause === null ? [] : [leftLine(one, one.leftBecause)]));
  const cells = fixed.reduce((sum, { changed }) => sum + changed.length, 0);
  const head =
    cells === 0
      ? `Nothing was fixed, so ${printable(out)} was not written.`
      : `${count(cells, "cell")} changed in the copy, ${printable(out)}; ${printable(file)} is as it was.`;
  const parts = [
    wrap(head, { width }),
    ...fixed.map((one) => fixedLines(one, width)),
    ...(left.length > 0
      ? [
          ["Left as it was:", ...left.map((line) => `  ${wrap(line, { width, indent: 4, first: 2 })}`)].join(
            "\n",
          ),
        ]
      : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function fixedLines({ finding, fix, changed }: FixedFinding, width: number): string {
  const head = wrap(`${printable(fix.label)} [${finding.check}]`, { width, indent: 2, first: 0 });
  const lines = changed.map(({ sheet, cell, before, after, holds }) => {
    const was = before === "" ? "blank" : `"${printable(before)}"`;
    const words = `${printable(sheet)}!${cell}: ${was} is now "${printable(after)}"${HOLDS[holds]}`;
    return `  ${wrap(words, { width, indent: 4, first: 2 })}`;
  });
  return [head, ...lines].join("\n");
}

function leftLine({ finding, fix }: FixedFinding, why: string): string {
  const place = `${printable(finding.sheet)}!${finding.cell}`;
  return `${place}, ${printable(fix.label)} [${finding.check}], because ${printable(why)}.`;
}
