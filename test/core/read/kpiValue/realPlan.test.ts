import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDirection } from "../../../../src/core/read/direction";
import { readKpiValue } from "../../../../src/core/read/kpiValue";
import { splitLeads } from "../../../../src/core/read/leads";
import { isRefLike } from "../../../../src/core/read/refs";
import { DEFAULT_SCALE } from "../../../../src/core/read/scale";
import { readStatus } from "../../../../src/core/read/status";

const FILE = join(__dirname, "../../../../../shared/data/improvement-plan-2019.json");
interface Plan {
  readonly priorities: readonly {
    readonly kpis: readonly (readonly string[])[];
    readonly actions: readonly (readonly string[])[];
  }[];
}

/** The real plan stands beside the project where it is developed, not in it. */
const present = existsSync(FILE) ? test : test.skip;

present("every cell of the real plan is read", () => {
  const plan = JSON.parse(readFileSync(FILE, "utf8")) as Plan;
  const unread: string[] = [];
  for (const { kpis, actions } of plan.priorities) {
    for (const row of kpis.slice(1)) {
      for (const text of row.slice(4)) {
        const cell = { value: text, text, numberFormat: "General", fill: null };
        const reading = readKpiValue(cell, { percentMeasure: false, role: "target" });
        if (reading.pattern === "unreadable" && !/^[RWM]$/.test(text)) unread.push(text);
      }
      if (row[0] && !isRefLike(row[0])) unread.push(row[0]);
    }
    for (const [ref = "", , , lead = "", status = ""] of actions) {
      if (!isRefLike(ref)) unread.push(ref);
      if (lead !== "" && splitLeads(lead).length === 0) unread.push(lead);
      const cell = { value: status, text: status, fill: null, fontColor: null };
      if (status !== "" && !readStatus(cell, DEFAULT_SCALE)?.value) unread.push(status);
    }
  }
  expect(unread).toEqual([]);
});

present("every measure of the real plan has a direction, but for the two that its words leave open", () => {
  const plan = JSON.parse(readFileSync(FILE, "utf8")) as Plan;
  const open = plan.priorities
    .flatMap(({ kpis }) => kpis.slice(1))
    .filter(
      ([ref = "", title = ""]) =>
        ref !== "" && readDirection(title, { latest: null, targets: [] }).from === null,
    )
    .map(([ref]) => ref);
  expect(open).toEqual(["1f", "2c (i)"]);
});
