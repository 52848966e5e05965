import * as v from "valibot";
import type { KeptCoverage } from "../model/coverage";
import type { IgnoreEntry } from "../model/ignoring";
import type { KeptReview } from "../model/movement";
import { STORED_NAMESPACE } from "../model/storedNamespace";
import { KeptReviewError, parseKeptReview } from "../report/movement/parseKeptReview";
import { parseKeptCoverage } from "./coverageCorrections";
import { NOTHING_STORED } from "./nothingStored";
import { isObject, objectOf, parseWith } from "./parse";
import { SettingsError } from "./settingsError";
import { IGNORED_SCHEMA, isSettingName, SETTINGS_SCHEMA, type SettingsValues } from "./schema";

/** What Plan Check keeps for a workbook: in its custom XML part, or in a file of settings for the command line. */
export interface Stored {
  /** What the office made its own; everything else is as the profile and the defaults say. */
  readonly settings: SettingsValues;
  readonly ignored: readonly IgnoreEntry[];
  /** The review that was kept to compare the next one with, or null. */
  readonly previous: KeptReview | null;
  /** The list of commitments that the plan is held against, and what was said of its matches, or null. */
  readonly coverage: KeptCoverage | null;
}

/** Counts up when what is stored changes its shape; older parts are read and written again as this one. */
const VERSION = 3;

const FILE_SCHEMA = objectOf({
  settings: v.exactOptional(v.unknown(), {}),
  ignored: v.exactOptional(v.unknown(), []),
  previous: v.exactOptional(v.unknown(), null),
  coverage: v.exactOptional(v.unknown(), null),
});
const FIRST_VERSION_SCHEMA = objectOf({ asAt: v.nullable(v.string("a day, written YYYY-MM-DD")) });

/**
 * @param value what a JSON file or the workbook's part holds, already parsed.
 * @throws SettingsError with a sentence for each thing that is wrong.
 */
export function parseStored(value: unknown): Stored {
  refuseOutside(value);
  const { settings, ignored, previous, coverage } = parseWith(FILE_SCHEMA, value, "the file");
  return {
    settings: parseWith(SETTINGS_SCHEMA, settings, "settings"),
    ignored: parseWith(IGNORED_SCHEMA, ignored, "ignored"),
    previous: previous === null ? null : keptReview(previous),
    coverage: coverage === null ? null : parseKeptCoverage(coverage),
  };
}

/** A setting is easily written where only "settings" may stand; to say that there is none of its name would be wrong. */
function refuseOutside(value: unknown): void {
  const outside = isObject(value) ? Object.keys(value).filter(isSettingName) : [];
  if (outside.length === 0) return;
  throw new SettingsError(
    outside.map(
      (name) => `${name} is a setting and belongs inside "settings": {"settings": {"${name}": …}}.`,
    ),
  );
}

function keptReview(value: unknown): KeptReview {
  try {
    return parseKeptReview(value);
  } catch (error) {
    throw error instanceof KeptReviewError ? new SettingsError([error.message]) : error;
  }
}

/** @returns the values for a file of settings, or for the part: what is empty is left out. */
export function storedValues({ settings, ignored, previous, coverage }: Stored): Partial<Stored> {
  return {
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(ignored.length > 0 && { ignored }),
    ...(previous !== null && { previous }),
    ...(coverage !== null && { coverage }),
  };
}

/** @returns the XML of the part: one element that holds the values as JSON text; null when there is nothing to keep. */
export function writeStored(stored: Stored): string | null {
  const values = storedValues(stored);
  if (Object.keys(values).length === 0) return null;
  return `<planCheck xmlns="${STORED_NAMESPACE}" version="${VERSION}">${escapeText(JSON.stringify(values))}</planCheck>`;
}

/**
 * @param xml the part's text, or null when the workbook has none.
 * @throws SettingsError with sentences for the officer when the part is there and cannot be read.
 */
export function readStored(xml: string | null): Stored {
  if (xml === null) return NOTHING_STORED;
  const part = partOf(xml);
  if (part === null) throw damaged("its root element is missing.");
  const { version, content } = part;
  if (version > VERSION) {
    throw new SettingsError([
      `What Plan Check stored in this workbook was written by a newer version (${version}); update Plan Check to use it.`,
    ]);
  }
  const values = jsonOf(content);
  return parseStored(version === 1 ? secondVersion(values) : values);
}

/** Step by step: one pattern for all of it would take without end on a part that was made to be slow. */
function partOf(xml: string): { readonly version: number; readonly content: string } | null {
  const start = /<(?:\w+:)?planCheck\b([^<>]*)>/.exec(xml);
  const version = /\bversion="(\d+)"/.exec(start?.[1] ?? "")?.[1];
  const whole = xml.trimEnd();
  const end = whole.lastIndexOf("</");
  if (!start || version === undefined || !/^<\/(?:\w+:)?planCheck>$/.test(whole.slice(end))) return null;
  return { version: Number(version), content: whole.slice(start.index + start[0].length, end) };
}

/** The first version kept the as-at date alone. */
function secondVersion(values: unknown): unknown {
  const { asAt } = parseWith(FIRST_VERSION_SCHEMA, values, "the stored values");
  return asAt === null ? {} : { settings: { asAt } };
}

function jsonOf(escaped: string): unknown {
  try {
    return JSON.parse(unescapeText(escaped));
  } catch (error) {
    throw damaged(`its values are not JSON (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function damaged(how: string): SettingsError {
  return new SettingsError([`What Plan Check stored in this workbook is damaged: ${how}`]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** Characters that XML 1.0 cannot hold travel as JSON escapes, which mean the same. */
function escapeText(json: string): string {
  return json
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, jsonEscape)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function unescapeText(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|lt|gt|quot|apos|amp);/gi, (entity, hex, decimal) => {
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : null;
    if (code === null) return ENTITIES[entity] ?? entity;
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
