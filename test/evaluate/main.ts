import { parseIsoDate, type CalendarDate } from "../../src/core/model/calendarDate";
import { buildEvaluationSet } from "../fixtures/evaluation/build";
import { ALL } from "../fixtures/evaluation/sets";
import { evaluate } from "./evaluate";
import { formatReport } from "./formatReport";

export { evaluate, type EvaluateOptions, type EvaluationReport } from "./evaluate";
export { formatReport, type FormatOptions } from "./formatReport";

const USAGE = `evaluate DIR [--build] [--as-at YYYY-MM-DD] [--reveal-held-out] [--unknown-headings]

Reviews every workbook in DIR and holds the reviews against DIR/truth.json.
  --build            write the evaluation set into DIR first
  --as-at            the day the plans are judged on; 2019-06-24 when not given
  --reveal-held-out  also list what was missed in the workbooks held out
  --unknown-headings also measure what is known when headings are words that nobody uses (a minute or two)
`;

interface Arguments {
  readonly dir: string;
  readonly build: boolean;
  readonly asAt: CalendarDate | null;
  readonly reveal: boolean;
  readonly unknown: boolean;
}

/**
 * @param argv what stands after the command's own name.
 * @param write takes the text to print.
 * @returns the exit code: 0 when the evaluation ran, however it turned out; 2 when it could not run.
 */
export async function main(argv: readonly string[], write = toTerminal): Promise<number> {
  try {
    const { dir, build, asAt, reveal, unknown } = parseArguments(argv);
    if (build) await buildEvaluationSet(dir, ALL);
    const report = await evaluate(dir, { ...(asAt && { asAt }), unknownHeadings: unknown });
    write(formatReport(report, { revealHeldOut: reveal }));
    return 0;
  } catch (error) {
    write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function parseArguments(argv: readonly string[]): Arguments {
  let dir: string | null = null;
  let asAt: CalendarDate | null = null;
  let [build, reveal, unknown] = [false, false, false];
  const rest = [...argv];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === "--build") build = true;
    else if (word === "--reveal-held-out") reveal = true;
    else if (word === "--unknown-headings") unknown = true;
    else if (word === "--as-at") {
      const text = rest.shift() ?? "";
      asAt = parseIsoDate(text);
      if (asAt === null) throw new Error(`"${text}" is no day: write --as-at as YYYY-MM-DD.`);
    } else if (word.startsWith("-") || dir !== null)
      throw new Error(`"${word}" is not understood.\n\n${USAGE}`);
    else dir = word;
  }
  if (dir === null) throw new Error(`Name the directory to evaluate.\n\n${USAGE}`);
  return { dir, build, asAt, reveal, unknown };
}

function toTerminal(text: string): void {
  process.stdout.write(text);
}
