import { PROFILES } from "../../src/core/settings/profiles";
import { SETTING_TEXTS } from "../../src/core/settings/texts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/model/settings";
import { SCALES } from "../../src/core/read/scale";
import { code, page, plain, table } from "./markdown";

/** @returns the page of every setting, with an example of each, and the profiles and scales that ship. */
export function settingsPage(): string {
  return page([
    "# Every setting",
    INTRODUCTION,
    ...Object.entries(SETTING_TEXTS).flatMap(([name, { title, what, form, example }]) => [
      `## ${plain(title)}`,
      `${code(name)}. ${plain(what)} ${plain(form)} ${defaultOf(name)}`,
      jsonBlock({ settings: example }),
    ]),
    "## Profiles",
    table(
      ["Name", "For", "What it sets"],
      Object.entries(PROFILES).map(([name, { title, what, settings }]) => [
        code(name),
        `${plain(title)}. ${plain(what)}`,
        Object.keys(settings).length === 0 ? "nothing: the defaults" : code(JSON.stringify(settings)),
      ]),
    ),
    "## Scales",
    table(
      ["Name", "Steps"],
      Object.entries(SCALES).map(([name, { steps }]) => [
        code(name),
        steps.map(({ label }) => plain(label)).join("; "),
      ]),
    ),
    "## Ignored findings",
    IGNORED,
    jsonBlock({ ignored: [IGNORED_EXAMPLE] }),
  ]);
}

const INTRODUCTION = `An office's house rules are one JSON object. The command line takes it from a file (\`review FILE
--settings SETTINGS.json\`), the add-in keeps it in the workbook's custom XML part, and both read what the other wrote. What
is left out is as the profile says, else as the defaults. A value that cannot be used is refused with its path and what was
expected. \`plan-check settings FILE.xlsx\` shows what a workbook keeps; \`--use SETTINGS.json --out COPY.xlsx\` writes a
copy that keeps the file's settings, \`--remove --out COPY.xlsx\` one that keeps nothing of ours. This page is generated from
the code: \`npm run docs\`.`;

const IGNORED = `A finding, all findings of a row, or all of a check can be ignored with a reason. Findings and rows are known
by fingerprints of their words, so they stay ignored when rows are sorted or inserted. What is ignored is always counted
and listed, and told when it no longer applies. Fingerprints stand in the review's JSON.`;

const IGNORED_EXAMPLE = {
  what: "check",
  key: "plan/due-without-end",
  about: "No end date",
  reason: "Standing duties have none, as agreed with the board.",
  on: "2019-06-24",
};

function defaultOf(name: string): string {
  const value = name === "profile" ? "fivePointPlan" : DEFAULT_SETTINGS[name as keyof Settings];
  return `Default: ${code(JSON.stringify(value))}.`;
}

/** Without a language, so that the formatter leaves it as it is. */
/** Without a language, so that the formatter leaves it as it is. */
function jsonBlock(value: unknown): string {
  return `\`\`\`\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}
