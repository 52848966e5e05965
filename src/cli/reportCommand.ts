import type { CalendarDate } from "../core/model/calendarDate";
import type { Registry } from "./commands";
import { CannotRun } from "./exitCodes";
import { AS_AT_OPTION, oneOf, readAsAt, SETTINGS_OPTION } from "./options";
import { COMMITMENTS_OPTION } from "./coverageCommand";
import { PREVIOUS_OPTION } from "./previous";
import { report, REPORT_FORMATS, type ReportFormat } from "./report";

interface Options {
  readonly asAt?: CalendarDate;
  readonly commitments?: string;
  readonly format?: ReportFormat;
  readonly hiddenSheets?: true;
  readonly out?: string;
  readonly previous?: string;
  readonly settings?: string;
}

/** `plan-check report FILE`. */
export function registerReport({ command, terminal, exit }: Registry): void {
  command("report")
    .description("Write the board paper of one workbook. Exit code 0: written; 2: could not run.")
    .argument("<file>", "the workbook (.xlsx, .xlsm or .csv)")
    .option(AS_AT_OPTION.flags, AS_AT_OPTION.words, readAsAt)
    .option(SETTINGS_OPTION.flags, SETTINGS_OPTION.words)
    .option(PREVIOUS_OPTION.flags, PREVIOUS_OPTION.words)
    .option(
      COMMITMENTS_OPTION.flags,
      `${COMMITMENTS_OPTION.words} (default: the list kept in the workbook, if any)`,
    )
    .option("--hidden-sheets", "read hidden sheets too (default: only those an officer sees)")
    .option(
      "--format <format>",
      `print it as ${REPORT_FORMATS.join(" or ")} (default: markdown)`,
      oneOf("--format", REPORT_FORMATS),
    )
    .option("--out <file>", "write it to this file, which must not exist yet: .docx, .md, .html or .json")
    .action(async (file: string, options: Options) => {
      const {
        asAt = null,
        commitments = null,
        format,
        hiddenSheets = false,
        out = null,
        previous = null,
        settings = null,
      } = options;
      if (out !== null && format !== undefined) {
        throw new CannotRun("Give either --format, for what is printed, or --out, whose name says the form.");
      }
      const request = {
        asAt,
        commitments,
        format: format ?? "markdown",
        hiddenSheets,
        out,
        previous,
        settings,
      };
      exit(await report(file, request, terminal));
    });
}
