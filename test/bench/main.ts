import { benchCore } from "./core";
import { figuresText, type Figure } from "./measure";

export const BENCHES: Readonly<Record<string, () => Figure[]>> = {
  core: () => benchCore([1_000, 10_000, 100_000, 1_000_000], 5),
  small: () => benchCore([1_000, 10_000], 5),
};

/**
 * @param argv names of benches; all but the small ones when none is named. `--json` prints JSON.
 * @returns the exit code: 1 when a budget is exceeded.
 */
export function main(
  argv: readonly string[],
  write = (text: string) => void process.stdout.write(text),
): number {
  const named = argv.filter((name) => name !== "--json");
  const figures = (named.length > 0 ? named : ["core"]).flatMap((name) => {
    const bench = BENCHES[name];
    if (!bench) throw new Error(`There is no bench "${name}"; there are ${Object.keys(BENCHES).join(", ")}.`);
    return bench();
  });
  write(argv.includes("--json") ? `${JSON.stringify(figures, null, 2)}\n` : figuresText(figures));
  return figures.some(({ value, budget }) => budget !== null && value > budget) ? 1 : 0;
}
