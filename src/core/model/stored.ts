import { parseIsoDate, type CalendarDate } from "./calendarDate";

/** The namespace of the one custom XML part in which Plan Check keeps what the officer saves in a workbook. */
export const STORED_NAMESPACE = "urn:plan-check:stored";

/** What Plan Check keeps in a workbook. */
export interface Stored {
  /** The as-at date the officer fixed for this workbook, or null. */
  readonly asAt: CalendarDate | null;
}

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** @returns the XML of the part: one element that holds the values as JSON text. */
export function writeStored(stored: Stored): string {
  const json = JSON.stringify({ asAt: stored.asAt }).replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<planCheck xmlns="${STORED_NAMESPACE}" version="1">${json}</planCheck>`;
}

/**
 * @param xml the part's text, or null when the workbook has none.
 * @returns what is kept; all null for a workbook without the part.
 * @throws Error with a sentence for the officer when the part is there and cannot be read.
 */
export function readStored(xml: string | null): Stored {
  if (xml === null) return { asAt: null };
  const match = /<planCheck\b[^>]*\bversion="(\d+)"[^>]*>([\s\S]*)<\/planCheck>\s*$/.exec(xml);
  if (!match)
    throw new Error("What Plan Check stored in this workbook is damaged: its root element is missing.");
  if (match[1] !== "1") {
    throw new Error(
      `What Plan Check stored in this workbook was written by a newer version (${match[1]}); update Plan Check to use it.`,
    );
  }
  return readValues(match[2] ?? "");
}

function readValues(escaped: string): Stored {
  let values: unknown;
  try {
    values = JSON.parse(
      escaped.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity),
    );
  } catch {
    throw new Error("What Plan Check stored in this workbook is damaged: its values are not JSON.");
  }
  const asAt = typeof values === "object" && values !== null && "asAt" in values ? values.asAt : null;
  if (asAt === null) return { asAt: null };
  const date = typeof asAt === "string" ? parseIsoDate(asAt) : null;
  if (date === null) {
    throw new Error(
      `The as-at date stored in this workbook, ${JSON.stringify(asAt)}, is no date; expected YYYY-MM-DD.`,
    );
  }
  return { asAt: date };
}
