import type { Scale, ScaleStep, StatusValue } from "../model/reading";
import { statusHeading } from "../model/words";
import { colorFamily } from "./colors";
import { looksLikeDate } from "./dates";
import { describeStatus } from "./keyDescription";
import { DEFAULT_SCALE, normalizeWords, wordStatus } from "./scale";
import { AMBER_GREEN, AMBER_RED, COLOR_WORDS, colorOfWord, type ColorWord } from "./scales/colorWords";
import { wholeStatus } from "./statusWords";

interface KeyCell {
  readonly text: string;
  /** "#RRGGBB", or null for no fill. */
  readonly fill: string | null;
}

/** A row of what may be a key: a colour or a rating, and what it means. */
export interface KeyRow {
  readonly label: KeyCell;
  readonly description: KeyCell;
}

export interface KeyReading {
  /**
   * A whole scale: the key's steps, then the default words that the key leaves alone. Colours that the key does not
   * name, and their words and letters, mean nothing.
   */
  readonly steps: readonly ScaleStep[];
  /** Every row was understood and there are at least three; else show it to the officer before relying on it. */
  readonly confident: boolean;
}

/** What a row says before the rows are compared with one another. */
interface KeyEntry {
  readonly row: KeyRow;
  readonly value: StatusValue;
  readonly weak: boolean;
}

/**
 * Reads a key, the small table that says what the colours or ratings of a plan mean.
 *
 * The description's words decide, then the label's. "At risk" beside a stronger word for delayed ("Delayed", "Off
 * track") is underway; so is an amber row that says the same as a red one.
 *
 * @returns null when it is no key: fewer than two rows understood or colours and ratings missing, or most rows not understood.
 */
export function readKey(rows: readonly KeyRow[]): KeyReading | null {
  const filled = rows.filter(({ label, description }) => label.text.trim() + description.text.trim() !== "");
  const entries = filled.map(readEntry).filter((entry) => entry !== null);
  const settled = settleRisk(entries);
  const values = new Set(settled.map((entry) => entry.value));
  if (entries.length < 2 || values.size < 2 || entries.length * 2 < filled.length) return null;
  if (entries.every((entry) => entry.weak || entry.value === "underway")) return null;
  // A plan's own columns of tasks and statuses repeat themselves; a key does not.
  if (filled.length > MOST_ROWS || values.size * 2 <= entries.length) return null;
  if (isColumnOfPlan(filled)) return null;
  const steps = settled.map(toStep);
  return {
    steps: withDefaultWords(steps),
    confident: entries.length === filled.length && entries.length >= 3,
  };
}

const MOST_ROWS = 12;

/** No key names a rating twice, and none explains one by a day: those are the statuses of a plan and when it is due. */
function isColumnOfPlan(rows: readonly KeyRow[]): boolean {
  const labels = rows.map(({ label }) => normalizeWords(label.text)).filter((text) => text !== "");
  return new Set(labels).size < labels.length || rows.some(({ description }) => isDay(description.text));
}

function isDay(text: string): boolean {
  return looksLikeDate({ value: text, text, numberFormat: "General" });
}

const LINE_START =
  /^\s*(?:b?rag|colou?r|status|rating|progress|action|task)?\s*(?:key|legend|rating|status)?\s*[:\-–]?\s*/i;
/** "BRAG rating: C - complete": any words may stand before letters. */
const BEFORE_CODES =
  /^\s*\p{L}[\p{L} /]{2,30}:\s*(?=\p{L}{1,2}\s*[=–-])|^\s*(?:key|legend)[\p{L} /]{0,30}:\s*(?=\p{Lu} \p{L}{2,})/iu;
/** "N not begun; W being worked on": a capital and what it stands for. "BLUE embedded, GREEN complete": colours likewise. */
const BARE_CODE = /^(\p{Lu})\s+(\p{Ll}.{2,40})$/u;
const COLOUR_IN_CAPITALS = /^(BLUE|GREEN|AMBER|YELLOW|RED|GR[EA]Y|PURPLE) (\p{Ll}.{2,40})$/u;
const FEWEST_IN_A_TITLE = 3;
/** A letter or two, or a digit, that stands for a status. */
const CODE = /^(?:\p{L}{1,2}|n\/?s|\d)$/iu;
const LINE_PART = /^(.{1,40}?)\s*(?:=|:|\s[-–—]\s|\b(?:rows? )?(?:are|is|means|indicates)\b)\s*(.{2,80})$/i;

/** "done and seen (green)": the words first. */
const COLOUR_BEHIND = /^(.{2,60}?) ?\(((?:light |dark |bright )?\p{L}{3,7})\)$/iu;
const IN_BRACKETS = /\((?:light |dark |bright )?(?:red|amber|yellow|orange|green|blue|gr[ea]y|white)\)/i;

/** @returns whether a text has a colour in brackets, as a key written in one line may; fast. */
export function namesColourInBrackets(text: string): boolean {
  return IN_BRACKETS.test(text);
}

/**
 * Reads a key written in one line: "Key: Green = complete, Amber = in progress", "Blue rows are closed", "A = achieved,
 * P = in progress, N = not yet started", "not begun (grey), begun (amber), done (green)".
 *
 * @returns null for any other sentence. One colour is enough here, and is then not confident; of codes, as of letters,
 *   each must say how far a thing is.
 */
export function readKeyLine(text: string): KeyReading | null {
  if (text.length > 400) return null;
  const shouted = keyInCapitals(text);
  if (shouted !== null) return readKeyLine(shouted);
  const parts = text
    .replace(BEFORE_CODES, "")
    .replace(LINE_START, "")
    .split(/[,;|\n]|\.\s|\.$/);
  const rows: KeyRow[] = [];
  for (const part of parts.map((one) => one.trim()).filter((one) => one !== "")) {
    const [label, description] = labelAndDescription(part);
    const color = normalizeWords(label).replace(/ (?:rows?|cells?|items?|actions?|shading|fill|text)$/, "");
    const code = CODE.test(label.trim()) && describeStatus(description) !== null;
    if (colorOfWord(color) === null && !code) return null;
    rows.push({ label: { text: color, fill: null }, description: { text: description, fill: null } });
  }
  const entries = rows.map(readEntry).filter((entry) => entry !== null);
  if (entries.length === 0 || entries.length < rows.length) return null;
  const steps = settleRisk(entries).map(toStep);
  return { steps: withDefaultWords(steps), confident: entries.length >= 3 };
}

/**
 * "Updated in May. BLUE embedded, GREEN complete, RED not on track": behind a sentence, if any, nothing but colours in
 * capitals and what each of them means.
 * @returns the same with signs of equality, or null for any other text.
 */
function keyInCapitals(text: string): string | null {
  const key = /^(?:.{0,200}[.:]\s+)?((?:BLUE|GREEN|AMBER|YELLOW|RED|GR[EA]Y|PURPLE) \p{Ll}[^.:]*)\.?$/u.exec(
    text,
  )?.[1];
  const parts = (key ?? "")
    .split(/\s*[,;]\s*(?:and )?|\s+and\s+/)
    .map((part) => COLOUR_IN_CAPITALS.exec(part));
  const colours = new Set(parts.map((part) => part?.[1]));
  if (parts.length < FEWEST_IN_A_TITLE || colours.size < parts.length || colours.has(undefined)) return null;
  const meanings = parts.map((part) => describeStatus(part?.[2] ?? "")?.value ?? null);
  if (meanings.includes(null) || new Set(meanings).size < 2) return null;
  return parts.map((part) => `${part?.[1]} = ${part?.[2]}`).join("; ");
}

function labelAndDescription(part: string): readonly [label: string, description: string] {
  const bare = BARE_CODE.exec(part);
  if (bare) return [bare[1] ?? "", bare[2] ?? ""];
  const [, words = "", colour = ""] = COLOUR_BEHIND.exec(part) ?? [];
  if (labelColor(colour) !== null) return [colour, words];
  const [, label = "", description = ""] = LINE_PART.exec(part) ?? [];
  return [label, description];
}

/** @returns the scale that a key stands for. `source` is where the key stands: "About!A4:B9". */
export function scaleFromKey(key: KeyReading, source: string): Scale {
  return { name: "The key in this workbook", from: "workbook", source, steps: key.steps };
}

const SAMPLE_FILLS: ReadonlyMap<ColorWord, string> = new Map(
  DEFAULT_SCALE.steps.flatMap((step) =>
    step.fills.flatMap((fill) => {
      const family = colorFamily(fill);
      return family === null || family === "purple" ? [] : [[family, fill] as const];
    }),
  ),
);

function readEntry(row: KeyRow): KeyEntry | null {
  const { label, description } = row;
  if (!isKeyLabel(row)) return null;
  const described = describeStatus(description.text);
  if (described !== null) return { row, ...described };
  // Without a description that says something, "Amber" alone would prove nothing; "Delayed" does.
  const labelled = describeStatus(label.text);
  return labelled === null ? null : { row, ...labelled };
}

/** A colour, a code or the name of a status; not the words of a task. */
function isKeyLabel({ label, description }: KeyRow): boolean {
  const text = label.text.trim();
  if (text === "") return label.fill !== null || description.fill !== null;
  return (
    text.length <= 4 ||
    labelColor(text) !== null ||
    wholeStatus(text, DEFAULT_SCALE) !== null ||
    (fillColor(label.fill) !== null && text.length <= 40)
  );
}

/** "At risk" is delayed only where nothing on the scale says it more strongly, or more redly. */
function settleRisk(entries: readonly KeyEntry[]): readonly KeyEntry[] {
  const delayed = entries.filter((entry) => entry.value === "delayed");
  const strong = delayed.some((entry) => !entry.weak);
  const red = delayed.some((entry) => entryColor(entry.row) === "red");
  return entries.map((entry) => {
    if (entry.value !== "delayed" || delayed.length < 2) return entry;
    const milder =
      (strong && entry.weak) ||
      (red && entryColor(entry.row) === "amber" && !isTwoColors(entry.row.label.text));
    return milder ? { ...entry, value: "underway" } : entry;
  });
}

function entryColor(row: KeyRow): ColorWord | null {
  return labelColor(row.label.text) ?? fillColor(row.label.fill) ?? fillColor(row.description.fill);
}

function fillColor(fill: string | null): ColorWord | null {
  const family = fill === null ? null : colorFamily(fill);
  return family === "purple" ? null : family;
}

/** The colour a label names first: "RED (R)", "Dark green". */
function labelColor(text: string): ColorWord | null {
  for (const word of normalizeWords(text).split(/[ /]/)) {
    const color = word.length > 1 ? colorOfWord(word) : null;
    if (color !== null) return color;
  }
  return null;
}

function toStep({ row, value }: KeyEntry): ScaleStep {
  const label = row.label.text.trim();
  const description = row.description.text.trim();
  const color = entryColor(row);
  const single = isTwoColors(label) ? null : color;
  const fill = row.label.fill ?? row.description.fill ?? (single && SAMPLE_FILLS.get(single)) ?? null;
  return {
    value,
    label: [label, description].filter((part) => part !== "").join(": "),
    words: [...new Set([...labelWords(label), ...(single === null ? [] : COLOR_WORDS[single])])],
    fills: fill === null ? [] : [fill],
  };
}

/** "Amber/Red": one rating, of two colours. */
function isTwoColors(label: string): boolean {
  const [one = "", other = "", ...more] = normalizeWords(label).split("/");
  return more.length === 0 && colorOfWord(one) !== null && colorOfWord(other) !== null;
}

/** "RED (R)" stands for "red (r)", "red" and "r"; "GREY (n/s)" for "grey (n/s)", "grey" and "n/s". */
function labelWords(label: string): readonly string[] {
  const outside = label.replace(/\([^()]*\)/g, " ").trim();
  const reversed = isTwoColors(label) ? label.split("/").reverse().join("/") : "";
  const inside = [...label.matchAll(/\(([^()]{1,20})\)/g)].map((match) => match[1] ?? "");
  return [...new Set([label, outside, reversed, ...inside].map(normalizeWords))].filter(
    (word) => word !== "",
  );
}

/** Adds the default scale's words, less its colours and what the key itself has named. */
function withDefaultWords(own: readonly ScaleStep[]): readonly ScaleStep[] {
  const ownScale: Scale = { name: "", from: "workbook", source: null, steps: own };
  const colors = new Set<string>([...Object.values(COLOR_WORDS).flat(), ...AMBER_GREEN, ...AMBER_RED]);
  const left = (value: StatusValue) =>
    (DEFAULT_SCALE.steps.find((step) => step.value === value)?.words ?? []).filter(
      (word) => !colors.has(word) && wordStatus(normalizeWords(word), ownScale) === null,
    );
  const named = new Set(own.map((step) => step.value));
  const widened = own.map((step, index) =>
    own.findIndex((other) => other.value === step.value) === index
      ? { ...step, words: [...step.words, ...left(step.value)], lentWords: left(step.value) }
      : step,
  );
  const others = DEFAULT_SCALE.steps.filter((step) => !named.has(step.value));
  return [
    ...widened,
    ...others.map((step) => ({
      ...step,
      label: statusHeading(step.value),
      words: left(step.value),
      lentWords: left(step.value),
      fills: [],
    })),
  ];
}
