import { run } from "../../src/cli/run";

interface Surroundings {
  /** How wide the terminal is; null: none, the output goes to a file. */
  readonly columns?: number | null;
  /** What day the computer says it is. */
  readonly today?: string;
}

/** Runs the command line in this process, which takes a fraction of the time of one of its own. */
export async function runPlanCheck(
  args: readonly string[],
  { columns = null, today = "2019-06-24" }: Surroundings = {},
) {
  let [out, error] = ["", ""];
  const status = await run(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    columns,
    colour: false,
    today: () => today,
  });
  return { status, out, error };
}
