import { NOTHING_STORED } from "../core/settings/nothingStored";
import { readStored, storedValues, writeStored, type Stored } from "../core/settings/stored";
import { SettingsError } from "../core/settings/settingsError";
import { writeXlsx } from "../xlsx/write";
import type { Registry } from "./commands";
import { CannotRun, EXIT } from "./exitCodes";
import { readSettingsFile } from "./kept";
import { openWorkbookFile } from "./readWorkbookFile";
import { printable } from "./wrap";
import { writeOut } from "./writeOut";

interface Options {
  readonly use?: string;
  readonly remove?: true;
  readonly out?: string;
}

/** `plan-check settings FILE`: shows what is kept in a workbook, or writes a copy that keeps something else. */
export function registerSettings({ command, terminal, exit }: Registry): void {
  command("settings")
    .description(
      "Show what Plan Check keeps in a workbook, as JSON, or write a copy that keeps something else.",
    )
    .argument("<file>", "the workbook (.xlsx or .xlsm)")
    .option("--use <settings>", "keep what this JSON file says, in the copy named by --out")
    .option("--remove", "keep nothing, in the copy named by --out")
    .option("--out <copy>", "the copy to write; it must not exist yet")
    .action(async (file: string, options: Options) => {
      const wanted = wantedOf(options);
      const document = await openWorkbookFile(file);
      if (wanted === null) {
        terminal.out(`${JSON.stringify(storedValues(storedIn(file, document.stored)), null, 2)}\n`);
      } else {
        document.stored = writeStored(wanted.stored);
        writeOut(wanted.out, await writeXlsx(document));
        terminal.out(`${printable(wanted.out)} was written.\n`);
      }
      exit(EXIT.noErrors);
    });
}

/** @returns what to write and where, or null when something is only to be shown. */
function wantedOf({ use, remove, out }: Options): { stored: Stored; out: string } | null {
  if (use !== undefined && remove) throw new CannotRun("Give either --use or --remove, not both.");
  if (use === undefined && !remove) {
    if (out === undefined) return null;
    throw new CannotRun("--out needs --use SETTINGS.json or --remove, which say what the copy is to keep.");
  }
  if (out === undefined) {
    throw new CannotRun("The workbook itself is never changed; name the copy to write with --out COPY.xlsx.");
  }
  return { stored: use === undefined ? NOTHING_STORED : readSettingsFile(use), out };
}

function storedIn(file: string, xml: string | null): Stored {
  try {
    return readStored(xml);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    throw new CannotRun(
      `${printable(file)}: ${error.message} To take it away, write a copy with --remove --out COPY.xlsx.`,
    );
  }
}
