import type { CalendarDate } from "../core/model/calendarDate";
import type { Registry } from "./commands";
import { AS_AT_OPTION, oneOf, readAsAt, SETTINGS_OPTION } from "./options";
import { WITH_OPTION } from "./beside";
import { PREVIOUS_OPTION } from "./previous";
import { FORMATS, review, type Format } from "./review";

interface Options {
  readonly asAt?: CalendarDate;
  readonly format?: Format;
  readonly hiddenSheets?: true;
  readonly settings?: string;
  readonly previous?: string;
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
    .option("--format <format>", `${FORMATS.join(" or ")} (default: text)`, oneOf("--format", FORMATS))
    .option("--hidden-sheets", "read hidden sheets too (default: only those an officer sees)")
    .action(async (file: string, options: Options) => {
      const {
        asAt = null,
        format = "text",
        hiddenSheets = false,
        settings = null,
        previous = null,
        with: others = [],
      } = options;
      exit(await review(file, { asAt, format, hiddenSheets, settings, previous, others }, terminal));
    });
}
