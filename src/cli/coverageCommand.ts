import type { CalendarDate } from "../core/model/calendarDate";
import type { Registry } from "./commands";
import { coverage, COVERAGE_FORMATS, type CoverageFormat } from "./coverage";
import { AS_AT_OPTION, oneOf, readAsAt, SETTINGS_OPTION } from "./options";

interface Options {
  readonly asAt?: CalendarDate;
  readonly commitments?: string;
  readonly corrections?: string;
  readonly format?: CoverageFormat;
  readonly hiddenSheets?: true;
  readonly settings?: string;
}

export const COMMITMENTS_OPTION = {
  flags: "--commitments <list>",
  words: "the list: a file (.xlsx, .xlsm, .csv or .txt), or a sheet, table or range of the workbook",
} as const;

/** `plan-check coverage FILE`. */
export function registerCoverage({ command, terminal, exit }: Registry): void {
  command("coverage")
    .description(
      "Match a list of commitments and measures to a plan and its KPIs. Exit code 0: all are covered; 1: some are not; 2: could not run.",
    )
    .argument("<file>", "the workbook (.xlsx, .xlsm or .csv)")
    .option(COMMITMENTS_OPTION.flags, `${COMMITMENTS_OPTION.words} (default: the list found in the workbook)`)
    .option("--corrections <file>", "what a person said of matches, as JSON: [{ commitment, ref }]")
    .option(AS_AT_OPTION.flags, AS_AT_OPTION.words, readAsAt)
    .option(SETTINGS_OPTION.flags, SETTINGS_OPTION.words)
    .option(
      "--format <format>",
      `${COVERAGE_FORMATS.join(" or ")} (default: text)`,
      oneOf("--format", COVERAGE_FORMATS),
    )
    .option("--hidden-sheets", "read hidden sheets too (default: only those an officer sees)")
    .action(async (file: string, options: Options) => {
      const { asAt = null, hiddenSheets = false, settings = null } = options;
      const { commitments = null, corrections = null, format = "text" } = options;
      const request = { asAt, hiddenSheets, settings, commitments, corrections, format };
      exit(await coverage(file, request, terminal));
    });
}
