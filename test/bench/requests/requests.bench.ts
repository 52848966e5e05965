/** @jest-environment jsdom */
import { countRequests, type Cost } from "./countRequests";

const SHEETS = [1, 10, 50];
const ROWS = [1_000, 10_000, 100_000];
const LIMIT_MS = 30 * 60_000;

it(
  "prints requests and bytes by sheets and rows",
  async () => {
    print("Requests, kB sent, kB answered (of the largest answer)");
    print("sheets |    rows |                read |               paint |               clear | highlighted");
    for (const rows of ROWS) {
      for (const sheets of SHEETS) {
        const { read, paint, clear, highlighted } = await countRequests(sheets, rows);
        const figures = [read, paint, clear].map(shown).join(" | ");
        print(`${pad(sheets, 6)} | ${pad(rows, 7)} | ${figures} | ${pad(highlighted, 11)}`);
      }
    }
  },
  LIMIT_MS,
);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function shown({ requests, bytesIn, bytesOut, largest }: Cost): string {
  return `${requests}, ${kB(bytesIn)}, ${kB(bytesOut)} (${kB(largest)})`.padStart(19);
}

function kB(bytes: number): number {
  return Math.round(bytes / 1000);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width);
}
