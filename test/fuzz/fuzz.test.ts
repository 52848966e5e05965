import { campaign } from "./harness/campaign";
import { TARGETS } from "./targets";

/** A few inputs for every target, the same in every run; `npm run fuzz` tries as many as there is time for. */
const RUNS: Readonly<Record<string, number>> = { sheets: 15, packages: 25, archives: 25, messages: 40 };
const OTHERWISE = 80;

test.each(TARGETS)(
  "$name: $about are read or refused with a sentence, and nothing else happens",
  async (target) => {
    const { name } = target;
    const { crashes, tried } = await campaign(target, { runs: RUNS[name] ?? OTHERWISE, seed: 20190624 });
    expect(crashes.map(({ message, input }) => [message, Buffer.from(input).toString("latin1")])).toEqual([]);
    expect(tried).toBe(RUNS[name] ?? OTHERWISE);
  },
);
