import { Command } from "commander";
import { registerCoverage } from "./coverageCommand";
import { registerReport } from "./reportCommand";
import { registerReview } from "./reviewCommand";
import { registerSettings } from "./settingsCommand";
import type { StartThread } from "./many/threads";
import type { Terminal } from "./terminal";

/** What registering a command needs: where it goes, what it speaks to, and how it says its exit code. */
export interface Registry {
  readonly terminal: Terminal;
  /** Null where there are no threads to be had. */
  readonly startThread: StartThread | null;
  /** @returns a new command, whose usage errors and help are ours to print. */
  command(name: string): Command;
  /** Says the exit code of the command that ran. */
  exit(code: number): void;
}

/** Every command, in the order the help lists them. */
export const COMMANDS: readonly ((registry: Registry) => void)[] = [
  registerReview,
  registerReport,
  registerCoverage,
  registerSettings,
];
