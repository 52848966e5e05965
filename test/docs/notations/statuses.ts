import type { Scale, StatusReading } from "../../../src/core/model/reading";
import { readCompletion } from "../../../src/core/read/completion";
import { statusFromHeading } from "../../../src/core/read/headingStatus";
import {
  readKey,
  readKeyLine,
  scaleFromKey,
  type KeyReading,
  type KeyRow,
} from "../../../src/core/read/keys";
import { DEFAULT_SCALE, fillStatus, SCALES } from "../../../src/core/read/scale";
import { STATUS_WORDS } from "../../../src/core/read/scales/words";
import { readStatus } from "../../../src/core/read/status";
import { code, plain, table } from "../markdown";
import { STATUS_NAMES, textCell, type Section } from "./shared";

/** How statuses are read: the scales, then what may stand around the words. */
export const statusSections: readonly Section[] = [
  { title: "The default scale", blocks: defaultScale },
  { title: "Colours", blocks: colours },
  { title: "Words around a status, ticks and colours", blocks: written },
  { title: "A key in the workbook", blocks: keys },
  { title: "Other scales", blocks: otherScales },
  { title: "A list under a heading", blocks: headings },
  { title: "How much is done", blocks: completions },
];

function defaultScale(): readonly string[] {
  const rows = DEFAULT_SCALE.steps.map(({ value, label, words }) => [
    plain(label),
    STATUS_NAMES[value],
    [...new Set(words)].map(plain).join(", "),
  ]);
  return [
    "A plan without a key of its own is read by this scale. Spaces, hyphens and full stops make no difference, so “In-Progress” and “Inprogress” are one.",
    table(["Step", "Means", "Written as"], rows),
  ];
}

const FILLS: readonly (readonly [hex: string, name: string])[] = [
  ["#FF0000", "red"],
  ["#C00000", "dark red"],
  ["#FFC7CE", "light red, Excel’s “Bad”"],
  ["#FFC000", "orange"],
  ["#FFFF00", "yellow"],
  ["#FFEB9C", "light yellow, Excel’s “Neutral”"],
  ["#00B050", "green"],
  ["#92D050", "light green"],
  ["#C6EFCE", "pale green, Excel’s “Good”"],
  ["#0070C0", "blue"],
  ["#00B0F0", "light blue"],
  ["#BFBFBF", "grey"],
  ["#DDEBF7", "palest blue, as in headings and banded rows"],
  ["#F2F2F2", "palest grey"],
  ["#7030A0", "purple"],
  ["#FFFFFF", "white, which is how no fill is told too"],
];

function colours(): readonly string[] {
  const rows = FILLS.map(([fill, name]) => {
    const value = fillStatus(fill, DEFAULT_SCALE);
    return [name, code(fill), value === null ? "no status" : STATUS_NAMES[value]];
  });
  return [
    "Fills are told by their kind of colour, so every red is red. Words win over the fill; where the two disagree, both are told.",
    table(["Fill", "Code", "On the default scale"], rows),
  ];
}

interface Example {
  readonly text: string;
  readonly fill?: string;
  readonly fontColor?: string;
}

const WRITTEN: readonly Example[] = [
  { text: "GREY (n/s)" },
  { text: "RAG: Amber" },
  { text: "Green - on track" },
  { text: "** RESOLVED **" },
  { text: "Closed / Resolved" },
  { text: "Red / Amber" },
  { text: "Complete. Training delivered in May" },
  { text: "Completed 12/03/2019" },
  { text: "Deferred to 2020" },
  { text: "Merged w/ PIP 107" },
  { text: "Complted" },
  { text: "50%" },
  { text: "Y" },
  { text: "✔" },
  { text: "✔", fontColor: "#FFC000" },
  { text: "✘" },
  { text: "●", fontColor: "#FF0000" },
  { text: "🟢" },
  { text: "", fill: "#FF0000" },
  { text: "Green", fill: "#FF0000" },
  { text: "n/a" },
  { text: "?" },
  { text: "Not delayed" },
  { text: "Complete the review" },
  { text: "Priority 1" },
];

function written(): readonly string[] {
  const rows = WRITTEN.map(({ text, fill = null, fontColor = null }) => {
    const read = readStatus({ ...textCell(text), fill, fontColor }, DEFAULT_SCALE);
    const look = [
      text === "" ? "(blank)" : code(text),
      ...(fill === null ? [] : [`filled ${code(fill)}`]),
      ...(fontColor === null ? [] : [`in ${code(fontColor)}`]),
    ];
    return [look.join(" "), sayStatus(read)];
  });
  return [
    "“Not on the scale” means that the cell says something, and that it is no status.",
    table(["Cell", "Read as"], rows),
  ];
}

function sayStatus(read: StatusReading | null): string {
  if (read === null) return "no status";
  if (read.value === null) return "not on the scale";
  const disagrees = read.fillValue !== null && read.fillValue !== read.value;
  return `${STATUS_NAMES[read.value]}, by its ${FROM[read.from]}${disagrees ? `; its fill says ${STATUS_NAMES[read.fillValue]}` : ""}`;
}

const FROM: Readonly<Record<StatusReading["from"], string>> = {
  text: "words",
  fill: "fill",
  glyph: "sign",
  heading: "heading",
};

const KEY: readonly KeyRow[] = [
  { label: { text: "Green", fill: "#00B050" }, description: { text: "Action complete", fill: null } },
  { label: { text: "Amber", fill: "#FFC000" }, description: { text: "In progress", fill: null } },
  { label: { text: "Red", fill: "#FF0000" }, description: { text: "Not started", fill: null } },
];
const KEY_LINE = "Key: Green = complete, Amber = in progress, Red = not started";

function keys(): readonly string[] {
  const described = KEY.map(({ label, description }) => {
    const value = fillStatus(label.fill, scaleOf(readKey(KEY)));
    return [label.text, description.text, value === null ? "nothing" : STATUS_NAMES[value]];
  });
  const line = scaleOf(readKeyLine(KEY_LINE));
  const green = readStatus(textCell("G"), line)?.value ?? null;
  const blue = readStatus(textCell("B"), line)?.value ?? null;
  return [
    "A small table of colours or ratings with their descriptions, on the plan’s sheet or another, takes the place of the default scale. It needs three rows or more, all understood. Colours that the key does not name then mean nothing; words other than colours keep their default meaning.",
    table(["Colour", "Description in the key", "Then means"], described),
    `A line will do: under ${code(KEY_LINE)}, ${code("G")} is ${green === null ? "no status" : STATUS_NAMES[green]} and ${code("B")} is ${blue === null ? "not on the scale" : STATUS_NAMES[blue]}.`,
  ];
}

function scaleOf(key: KeyReading | null): Scale {
  if (key === null) throw new Error("The example of a key is not read as one.");
  return scaleFromKey(key, "Key");
}

function otherScales(): readonly string[] {
  const scales: readonly Scale[] = Object.values(SCALES).filter((scale) => scale !== DEFAULT_SCALE);
  return [
    "These are known by name, with the same words for each status as the default scale; only their colours, letters and labels differ. A plan whose key says the same is read in the same way.",
    ...scales.flatMap((scale) => [`**${plain(scale.name)}**`, ownSteps(scale)]),
  ];
}

/** Steps that are no more than a status with its default words are left out. */
function ownSteps({ steps }: Scale): string {
  const rows = steps.flatMap(({ value, label, words }) => {
    const own = words.filter((word) => !STATUS_WORDS[value].includes(word));
    if (own.length === 0 && label.toLowerCase() === STATUS_NAMES[value]) return [];
    return [[plain(label), STATUS_NAMES[value], own.map(plain).join(", ")]];
  });
  return table(["Step", "Means", "Own words and letters"], rows);
}

const HEADINGS: readonly string[] = [
  "Actions completed",
  "Actions delayed",
  "Completed since last meeting",
  "Not started (due May–August 2019)",
  "On hold",
  "Actions due in May",
  "Date completed",
  "Delayed because",
];

function headings(): readonly string[] {
  const rows = HEADINGS.map((text) => {
    const read = statusFromHeading(text);
    const window = read?.window ? `, limited to ${plain(read.window.text)}` : "";
    return [code(text), read ? `${STATUS_NAMES[read.value]}${window}` : "no status"];
  });
  return [
    "In a report, a heading may give one status to every row below it.",
    table(["Heading", "Its rows are"], rows),
  ];
}

const COMPLETIONS: readonly string[] = [
  "75%",
  "0.5",
  "50",
  "75 % complete",
  "Y",
  "No",
  "Full",
  "Part",
  "✔",
  "n/a",
  "x",
  "120%",
];

function completions(): readonly string[] {
  const rows = COMPLETIONS.map((text) => {
    const read = readCompletion(textCell(text));
    return [code(text), read ? `${read.percent} %` : "not read"];
  });
  return ["In a column for how much is done:", table(["Written", "Read as"], rows)];
}
