import { Command, CommanderError } from "commander";
import { COMMANDS } from "./commands";
import { CannotRun, EXIT } from "./exitCodes";
import type { StartThread } from "./many/threads";
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
 * @param startThread for reviewing several files at once; null: one after the other.
 * @returns the exit code: 0 no finding of severity error, 1 some, 2 could not run (one sentence on stderr and nothing
 *   on stdout).
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  startThread: StartThread | null = null,
): Promise<number> {
  try {
    return await parse(args, terminal, startThread);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.noErrors;
    if (!(error instanceof CommanderError || error instanceof CannotRun)) throw error;
    terminal.error(`${error instanceof CommanderError ? usageSentence(error, args) : error.message}\n`);
    return EXIT.couldNotRun;
  }
}

async function parse(
  args: readonly string[],
  terminal: Terminal,
  startThread: StartThread | null,
): Promise<number> {
  let exitCode: number = EXIT.noErrors;
  const program = quiet(new Command("plan-check"), terminal).description(
    "Reviews improvement plans and KPI sheets in Excel workbooks.",
  );
  for (const register of COMMANDS) {
    register({
      terminal,
      startThread,
      command: (name) => quiet(program.command(name), terminal),
      exit: (code) => (exitCode = code),
    });
  }
  await program.parseAsync(args, { from: "user" });
  return exitCode;
}

/** Commander throws instead of exiting, and prints nothing but the help that was asked for. */
function quiet(command: Command, terminal: Terminal): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined, outputError: () => undefined });
}

function usageSentence({ code, message }: CommanderError, args: readonly string[]): string {
  const words = message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  const [command = ""] = args;
  const none = code === "commander.unknownCommand" || command.startsWith("-");
  const help = none ? "--help" : `${command} --help`;
  return USAGE[code] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}; see plan-check ${help}.`;
}
