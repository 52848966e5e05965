import type { CalendarDate } from "../core/model/calendarDate";
import type { Registry } from "./commands";
import { copyName } from "./copyName";
import { CannotRun } from "./exitCodes";
import { fixCopy } from "./fix/fixCopy";
import { readFixRequest, type FixRequest } from "./fix/fixOption";
import { AS_AT_OPTION, oneOf, readAsAt, SETTINGS_OPTION } from "./options";
import { WITH_OPTION } from "./beside";
import { PREVIOUS_OPTION } from "./previous";
import { isOneFile } from "./many/findWorkbooks";
import { reviewMany } from "./many/reviewMany";
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

/** `plan-check review FILE…`. */
export function registerReview({ command, terminal, startThread, exit }: Registry): void {
  command("review")
    .description(
      "Review workbooks. Exit code 0: no errors found; 1: some; 2: could not run, or not review a file.",
    )
    .argument(
      "<file...>",
      "the workbook (.xlsx, .xlsm or .csv); several, folders and patterns for a summary of all",
    )
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
    .action(async (files: readonly string[], options: Options) => {
      const { asAt = null, hiddenSheets = false, settings = null } = options;
      const { fix = [], format = "text", out = null, previous = null, with: others = [] } = options;
      const kept = { asAt, hiddenSheets, settings };
      const [file = ""] = files;
      if (files.length > 1 || !isOneFile(file)) {
        refuseForMany(options);
        exit(await reviewMany(files, { ...kept, format, out }, terminal, startThread));
        return;
      }
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

/** These speak of one workbook. */
const FOR_ONE = ["fix", "annotate", "previous", "with"] as const;

function refuseForMany(options: Options): void {
  const given = FOR_ONE.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  throw new CannotRun(
    `--${given} is for one workbook; name one file, and put a name that has spaces in quotation marks.`,
  );
}
