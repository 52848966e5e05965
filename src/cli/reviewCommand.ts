import type { CalendarDate } from "../core/model/calendarDate";
import type { Registry } from "./commands";
import { copyName } from "./copyName";
import { CannotRun } from "./exitCodes";
import { fixCopy } from "./fix/fixCopy";
import { readFixRequest, type FixRequest } from "./fix/fixOption";
import { AS_AT_OPTION, oneOf, readAsAt, SETTINGS_OPTION } from "./options";
import { WITH_OPTION } from "./beside";
import { PREVIOUS_OPTION } from "./previous";
import { FORMATS, type Format } from "./renderers";
import { review } from "./review";

interface Options {
  readonly annotate?: string;
  readonly asAt?: CalendarDate;
  readonly fix?: readonly FixRequest[];
  readonly format?: Format;
  readonly hiddenSheets?: true;
  readonly out?: string;
  readonly previous?: string;
  readonly settings?: string;
  readonly with?: readonly string[];
}

/** `plan-check review FILE`. */
export function registerReview({ command, terminal, exit }: Registry): void {
  command("review")
    .description("Review one workbook. Exit code 0: no errors found; 1: some; 2: could not run.")
    .argument("<file>", "the workbook (.xlsx, .xlsm or .csv)")
    .option(AS_AT_OPTION.flags, AS_AT_OPTION.words, readAsAt)
    .option(SETTINGS_OPTION.flags, SETTINGS_OPTION.words)
    .option(PREVIOUS_OPTION.flags, PREVIOUS_OPTION.words)
    .option(WITH_OPTION.flags, WITH_OPTION.words, WITH_OPTION.collect)
    .option(
      "--format <format>",
      `${FORMATS.slice(0, -1).join(", ")} or ${FORMATS.at(-1) ?? ""} (default: text)`,
      oneOf("--format", FORMATS),
    )
    .option("--hidden-sheets", "read hidden sheets too (default: only those an officer sees)")
    .option(
      "--out <file>",
      "write the review, or the copy that --fix makes, to this file; it must not exist yet",
    )
    .option(
      "--annotate <file>",
      "write a copy of the workbook with its findings highlighted to this file; it must not exist yet",
    )
    .option(
      "--fix <check>",
      "fix this check's findings in the copy named by --out, and review the copy; may be given again",
      (text: string, before: readonly FixRequest[] = []) => [...before, readFixRequest(text)],
    )
    .action(async (file: string, options: Options) => {
      const { asAt = null, hiddenSheets = false, settings = null } = options;
      const { fix = [], format = "text", out = null, previous = null, with: others = [] } = options;
      const kept = { asAt, hiddenSheets, settings };
      if (fix.length === 0) {
        const annotate =
          options.annotate === undefined ? null : copyName(file, options.annotate, "--annotate");
        exit(await review(file, { ...kept, format, out, annotate, previous, others }, terminal));
        return;
      }
      const { annotate } = options;
      if (options.format !== undefined || annotate !== undefined || previous !== null || others.length > 0) {
        throw new CannotRun(
          "--fix says in words what it changed; review the copy by itself for --format, --annotate, --previous or --with.",
        );
      }
      exit(await fixCopy(file, { ...kept, fixes: fix, out }, terminal));
    });
}
