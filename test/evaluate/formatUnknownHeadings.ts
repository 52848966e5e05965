import { roleLines, tableLines } from "./formatReport";
import { addTallies } from "./tally";
import type { RoleAlone, UnknownHeadings } from "./unknownHeadings";

/** @returns what unknown headings cost, as lines for a terminal. */
export function formatUnknownHeadings({ oneAtATime, aThird, misses }: UnknownHeadings): string {
  const tally = addTallies(aThird.map((score) => score.tally));
  const found = Object.entries(oneAtATime).filter(([role]) => role !== "none");
  const all = found.reduce((sum, [, next]) => addAlone(sum, next), {
    kept: 0,
    nothing: 0,
    other: 0,
    lost: 0,
  });
  return [
    "One heading unknown at a time",
    `  ${"role".padEnd(18)}    share    kept nothing   other    lost`,
    ...Object.entries(oneAtATime).map(([role, counts]) => line(role, counts)),
    line("all", all),
    "",
    "A third of the headings unknown, each once",
    ...tableLines(tally),
    "",
    ...roleLines(tally),
    "",
    `${misses.length} roles not kept`,
    ...misses.map((miss) => `  ${miss}`),
    ...aThird.flatMap((score) => score.misses.map((miss) => `  third: ${score.file}, ${miss}`)),
  ].join("\n");
}

function addAlone(a: RoleAlone, b: RoleAlone): RoleAlone {
  return {
    kept: a.kept + b.kept,
    nothing: a.nothing + b.nothing,
    other: a.other + b.other,
    lost: a.lost + b.lost,
  };
}

/** For columns that are nothing, `kept` is right. */
function line(role: string, { kept, nothing, other, lost }: RoleAlone): string {
  const share = (kept / (kept + nothing + other + lost)).toFixed(3).padStart(9);
  const counts = [kept, nothing, other, lost].map((value) => String(value).padStart(8));
  return `  ${role.padEnd(18)}${share}${counts.join("")}`;
}
