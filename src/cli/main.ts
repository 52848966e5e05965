import { parentPort, Worker } from "node:worker_threads";
import { EXIT } from "./exitCodes";
import { serveReviews } from "./many/threads";
import { run } from "./run";
import { processTerminal } from "./terminal";

// A reader that has seen enough (plan-check … | head) closes the pipe: that is no failure, and the rest goes unread.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

if (parentPort !== null) serveReviews(parentPort);
else main();

function main(): void {
  const startThread = () => new Worker(__filename);
  run(process.argv.slice(2), processTerminal(), startThread).then(exitWith, (error: unknown) => {
    // Not foreseen, so a fault of the program: the trace is what a report of it needs.
    process.stderr.write(
      `Plan Check failed: ${error instanceof Error ? (error.stack ?? error.message) : error}\n`,
    );
    exitWith(EXIT.couldNotRun);
  });
}

/** Leaves the process to end by itself, so that all output is written first. */
function exitWith(code: number): void {
  process.exitCode = code;
}
