import { NOTHING_STORED } from "../../../src/core/settings/nothingStored";
import { settingsFrom } from "../../../src/core/settings/resolve";
import { SettingsError } from "../../../src/core/settings/settingsError";
import { parseStored, readStored, writeStored, type Stored } from "../../../src/core/settings/stored";
import { mustHold, type Target } from "../harness/target";
import { bytesOf, textOf } from "../harness/text";
import { refused } from "./refused";
import { HOSTILE } from "./words";

const FULL: Stored = {
  settings: {
    profile: "threePointPlan",
    asAt: "2019-06-24",
    tolerance: 1.5,
    paper: { committee: "Board <A> & B" },
    checks: { "plan/overdue": "off" },
  },
  ignored: [{ what: "row", key: "0abc", about: "1.5.1", reason: "Agreed in May.", on: "2019-06-01" }],
  previous: null,
  coverage: {
    list: { lines: [{ kind: "commitment", number: "1.1", priority: "1", text: "Publish <the> offer" }] },
    corrections: [{ commitment: "1.1", ref: "1.5" }],
  },
};
const TOKENS = [
  ...HOSTILE,
  ...["{", "}", "[", "]", ":", ",", '"', "null", "true", "1e999", "-0", "[".repeat(50), '{"a":'.repeat(30)],
  ...[
    '"settings"',
    '"ignored"',
    '"previous"',
    '"coverage"',
    '"checks"',
    '"__proto__"',
    '"constructor"',
    '"tables"',
  ],
  ...[
    '"readings"',
    '"scale"',
    '"steps"',
    '"2019-02-30"',
    '"9999-12-31"',
    '"version":1',
    "\\u0000",
    "\\ud800",
  ],
];

/** What a settings file holds. */
export const settingsTarget: Target = {
  name: "settings",
  about: "a file of settings",
  tokens: TOKENS,
  maxLength: 4000,
  seeds: () => [bytesOf(JSON.stringify(FULL)), bytesOf("{}"), bytesOf('{"settings":{"scale":"fivePoint"}}')],
  run(input) {
    const value = json(textOf(input));
    return value === undefined ? null : refused(SettingsError, () => readBack(parseStored(value)));
  },
};

/** What the workbook's custom XML part holds. */
export const storedTarget: Target = {
  name: "stored",
  about: "the custom XML part of a workbook",
  tokens: [
    ...TOKENS,
    ...[
      "<planCheck ",
      "</planCheck>",
      'version="3"',
      ' version="1">',
      "<x:planCheck",
      "&lt;",
      "&#x0;",
      "&#xD800;",
    ],
    ...[
      "&#1114112;",
      "<![CDATA[",
      "]]>",
      "<!--",
      "<?xml ?>",
      "<!DOCTYPE x [<!ENTITY a 'b'>]>",
      "&a;",
      " ".repeat(99),
    ],
  ],
  maxLength: 4000,
  seeds: () => [
    bytesOf(writeStored(FULL) ?? ""),
    bytesOf('<planCheck xmlns="urn:plan-check:stored" version="1">{"asAt":"2019-06-24"}</planCheck>'),
  ],
  run: (input) => refused(SettingsError, () => readBack(readStored(textOf(input)))),
};

/** What was accepted can be used, and is the same once it has been kept. */
function readBack(stored: Stored): Stored {
  settingsFrom(stored.settings);
  const written = writeStored(stored);
  const again = written === null ? NOTHING_STORED : readStored(written);
  mustHold(JSON.stringify(again) === JSON.stringify(stored), "What is kept reads back as something else.");
  return stored;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Whoever opens the file says so; there is nothing for the settings to read.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
