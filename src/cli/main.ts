import { EXIT } from "./exitCodes";
import { run } from "./run";
import { processTerminal } from "./terminal";

// A reader that has seen enough (plan-check … | head) closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

try {
  process.exitCode = run(process.argv.slice(2), processTerminal());
} catch (error) {
  // Not foreseen, so a fault of the program: the trace is what a report of it needs.
  process.stderr.write(`Plan Check failed: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exitCode = EXIT.couldNotRun;
}
