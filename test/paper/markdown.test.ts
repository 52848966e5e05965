import { paperMarkdown } from "../../src/paper/markdown";
import { paperOf } from "../support/paperOf";
import { HOSTILE, hostilePaper, LONG } from "./hostile";

/** A reader for what the writer may write: backslashes before punctuation are taken away, "<br>" is a line break. */
function asRead(markdown: string): string {
  return markdown
    .replace(/<br>/g, " ")
    .replace(/\\\n/g, " ")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ");
}

const BARE = /(?<!\\)(?:\\\\)*/.source;

it("lets hostile words arrive as words", () => {
  const markdown = paperMarkdown(hostilePaper());
  const read = asRead(markdown);
  for (const words of Object.values(HOSTILE)) expect(read).toContain(words.replace(/\s+/g, " "));
  expect(read).toContain(LONG);
  const own = markdown.replace(/<br>/g, "");
  for (const sign of ["<", "&", "`", "\\[", "\\$", "~", "@", "!"])
    expect(own).not.toMatch(new RegExp(`${BARE}${sign}`));
  expect(own).not.toMatch(/https?:\/\/|www\.e/);
});

it("keeps every table's rows as wide as its heading, whatever the cells say", () => {
  const tables = paperMarkdown(hostilePaper())
    .split("\n\n")
    .filter((part) => part.startsWith("| "));
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    const widths = table.split("\n").map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length);
    expect(new Set(widths).size).toBe(1);
  }
});

it("escapes no more than it must", () => {
  const markdown = paperMarkdown(
    paperOf(
      "Ref | Action | Due | Lead | Status\n1.1 | Publish (in full) the local offer, e.g. on-line | March 2019 | Head of Inclusion | Green\n1.2 | Train the helpdesk | May 2020 | Head of Inclusion | Green",
    ),
  );
  expect(markdown).toContain(
    "| 1.1 | Publish (in full) the local offer, e.g. on-line | Green | 31 March 2019 | 85 | Head of Inclusion |",
  );
  expect(markdown).toContain("## Delayed\n\nNone.\n");
});

it("writes the sections that are asked for, in the paper's order", () => {
  const markdown = paperMarkdown(hostilePaper(), ["chase", "summary"]);
  expect(markdown.match(/^## .*/gm)).toEqual(["## Summary", "## Annex: what is asked of whom"]);
});

it("says of a workbook without a plan that it has none, and counts nothing", () => {
  const kpis =
    "Ref | Measure | Frequency | Latest 17/18 | Target 18/19\n1 | Plans on time | Annual | 84% | 90%";
  const markdown = paperMarkdown(paperOf(kpis), ["summary"]);
  expect(markdown.trimEnd()).toMatch(/## Summary\n\nThe workbook has no plan actions\.$/);
});

it("says of the next meeting that its date is not set, or has gone by", () => {
  const plan =
    "Ref | Action | Due | Lead | Status\n1.1 | Publish the offer | June 2019 | Lead | Amber\n1.2 | Brief all | July 2019 | Lead | Amber";
  const told = (nextMeeting: "2019-04-03" | null) =>
    asRead(paperMarkdown(paperOf(plan, { paper: { nextMeeting } }), ["dueNext", "calendar"]));
  expect(told(null)).toContain("The next meeting's date is not set, so these are");
  expect(told("2019-04-03")).toContain("The next meeting's date (3 April 2019) has gone by, so these are");
  expect(told("2019-04-03")).toContain("(the next meeting's date (3 April 2019) has gone by)");
});
