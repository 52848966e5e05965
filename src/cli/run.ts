import { Command, CommanderError } from "commander";
import { parseIsoDate, type CalendarDate } from "../core/model/calendarDate";
import { CannotRun, EXIT } from "./exitCodes";
import { FORMATS, review, type Format } from "./review";
import type { Terminal } from "./terminal";

/** For what Commander says less plainly, by its error codes. */
const USAGE: Record<string, string> = {
  "commander.help": "No command was given; try plan-check review FILE.",
  "commander.missingArgument": "No file was named; try plan-check review FILE.",
  "commander.excessArguments": "More than one file was named; put a name that has spaces in quotation marks.",
};

/**
 * Runs one command.
 * @param args the words after the program's name.
 * @returns the exit code: 0 no finding of severity error, 1 some, 2 could not run (one sentence on stderr and nothing
 *   on stdout).
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await parse(args, terminal);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.noErrors;
    if (!(error instanceof CommanderError || error instanceof CannotRun)) throw error;
    terminal.error(`${error instanceof CommanderError ? usageSentence(error) : error.message}\n`);
    return EXIT.couldNotRun;
  }
}

async function parse(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.noErrors;
  const program = quiet(new Command("plan-check"), terminal).description(
    "Reviews improvement plans and KPI sheets in Excel workbooks.",
  );
  quiet(program.command("review"), terminal)
    .description("Review one workbook. Exit code 0: no errors found; 1: some; 2: could not run.")
    .argument("<file>", "the workbook (.xlsx, .xlsm or .csv)")
    .option(
      "--as-at <date>",
      "judge the plan on this day, YYYY-MM-DD (default: the date kept in the workbook, else today)",
      readAsAt,
    )
    .option("--format <format>", `${FORMATS.join(" or ")} (default: text)`, readFormat)
    .option("--hidden-sheets", "read hidden sheets too (default: only those an officer sees)")
    .action(async (file: string, options: { asAt?: CalendarDate; format?: Format; hiddenSheets?: true }) => {
      const { asAt = null, format = "text", hiddenSheets = false } = options;
      exitCode = await review(file, { asAt, format, hiddenSheets }, terminal);
    });
  await program.parseAsync(args, { from: "user" });
  return exitCode;
}

/** Commander throws instead of exiting, and prints nothing but the help that was asked for. */
function quiet(command: Command, terminal: Terminal): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined, outputError: () => undefined });
}

function usageSentence({ code, message }: CommanderError): string {
  const words = message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  return USAGE[code] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}; see plan-check review --help.`;
}

function readAsAt(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === null) {
    throw new CannotRun(
      `--as-at "${text}" is not a day written YYYY-MM-DD; write 24 June 2019 as 2019-06-24.`,
    );
  }
  return date;
}

function readFormat(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format === undefined) throw new CannotRun(`--format "${text}" is not known; use text or json.`);
  return format;
}
