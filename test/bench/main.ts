import { benchCommandLine } from "./commandLine";
import { benchCore } from "./core";
import { benchEdit } from "./edit";
import { figuresText, type Figure } from "./measure";
import { benchPane } from "./pane";
import { benchSample } from "./sample";
import { benchScroll } from "./scroll";

const BENCHES: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  core: () => benchCore([1_000, 10_000, 100_000, 1_000_000], 3),
  edit: () => benchEdit(100_000, 3),
  cli: () => benchCommandLine(50_000, 3),
  sample: benchSample,
  pane: () => benchPane(10_000),
  scroll: () => benchScroll(75_000),
  // A minute of all of them, for a first look.
  small: async () => [
    ...benchCore([1_000, 10_000], 3),
    ...benchEdit(10_000, 3),
    ...(await benchCommandLine(5_000, 3)),
  ],
};
const ALL = ["sample", "core", "edit", "cli"];

/**
 * @param argv names of benches; all of them at full size when none is named. `--json` prints JSON.
 * @returns the exit code: 1 when a budget is exceeded.
 * @throws Error when there is no bench of a name.
 */
export async function main(argv: readonly string[], write = toTerminal): Promise<number> {
  const named = argv.filter((name) => name !== "--json");
  const figures: Figure[] = [];
  for (const name of named.length > 0 ? named : ALL) {
    const bench = BENCHES[name];
    if (!bench) throw new Error(`There is no bench "${name}"; there are ${Object.keys(BENCHES).join(", ")}.`);
    figures.push(...(await bench()));
  }
  write(argv.includes("--json") ? `${JSON.stringify(figures, null, 2)}\n` : figuresText(figures));
  return figures.some(({ value, budget }) => budget !== null && value > budget) ? 1 : 0;
}

function toTerminal(text: string): void {
  process.stdout.write(text);
}
