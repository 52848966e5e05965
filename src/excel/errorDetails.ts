import { SettingsError } from "../core/settings/settingsError";
import { isKnownCode, PlainError } from "./explainOfficeError";
import { officeErrorCode } from "./runExcel";

/** What whoever supports Plan Check needs to know of a failure; nothing in it comes from the workbook. */
export interface ErrorDetails {
  /** The same for the same failure at the same place: "K7Q2". */
  readonly code: string;
  /** Lines of text to pass on: versions, kind of error, and the places in the program it went through. */
  readonly text: string;
}

/** The language's own kinds of error; any other name might have been made of a cell's text. */
const KINDS = [
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "URIError",
  "DOMException",
  "ChunkLoadError",
];

/** Built files and Microsoft's, with line and column. Names of functions are left out: the built ones mean nothing. */
const PLACE =
  /(?<=\/)(?:(?:pane|commands|\d{1,6})\.[0-9a-f]{8}\.js|(?:office|(?:excel|o15)[a-z0-9.-]{0,40})\.js):\d{1,7}:\d{1,9}\b/g;
const MOST_PLACES = 20;

/** "Range.load", as Office.js says where it was. */
const OFFICE_MEMBER = /^[A-Za-z]{1,60}(?:\.[A-Za-z]{1,60})?$/;

/** Letters and digits that are not taken for one another on the telephone. */
const CODE_LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 4;

/**
 * @param version of Plan Check.
 * @returns details of an error, or null for one that explains itself. The error's message is never among them: it may
 *   quote the workbook.
 */
export function errorDetails(error: unknown, version: string): ErrorDetails | null {
  if (error instanceof PlainError || error instanceof SettingsError) return null;
  const about = [...kindOf(error), ...placesOf(error)];
  const code = codeFor(about);
  return { code, text: [`Plan Check ${version}, code ${code}`, ...hostLines(), ...about].join("\n") };
}

function kindOf(error: unknown): string[] {
  const name = error instanceof Error ? (KINDS.find((kind) => kind === error.name) ?? "Error") : "no error";
  const answer = officeErrorCode(error);
  if (answer === null) return [`Kind: ${name}`];
  const known = isKnownCode(answer) ? answer : "one that is not known";
  return [`Kind: ${name}`, `Excel's answer: ${known}${officePlace(error)}`];
}

function officePlace(error: unknown): string {
  const { debugInfo } = error as { debugInfo?: { errorLocation?: unknown } };
  const at = debugInfo?.errorLocation;
  return typeof at === "string" && OFFICE_MEMBER.test(at) ? ` at ${at}` : "";
}

/** What a stack says before its places is the message, and a message can look like places. */
function placesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== "string") return ["Places: none known"];
  const { stack, message } = error;
  const end = message === "" ? -1 : stack.lastIndexOf(message);
  const rest = end < 0 ? stack : stack.slice(end + message.length);
  const places = [...rest.matchAll(PLACE)].slice(0, MOST_PLACES).map(([place]) => `  ${place}`);
  return places.length === 0 ? ["Places: none known"] : ["Places:", ...places];
}

function hostLines(): string[] {
  const browser = `Browser: ${navigator.userAgent}`;
  if (typeof Office === "undefined") return ["Office: not there", browser];
  const context = Office.context as Partial<Office.Context> | undefined;
  const { platform, version } = context?.diagnostics ?? {};
  return [
    `Excel ${version ?? "of an unknown version"} on ${platform ?? "an unknown platform"}`,
    `Requirement sets: ${requirementSets(context?.requirements)}`,
    browser,
  ];
}

/** Excel's sets are numbered on: the newest one tells of all before it. */
function requirementSets(requirements: Office.RequirementSetSupport | undefined): string {
  if (requirements === undefined) return "not known";
  const versions = Array.from({ length: 30 }, (_, index) => `1.${30 - index}`);
  const newest = versions.find((version) => requirements.isSetSupported("ExcelApi", version));
  const online = requirements.isSetSupported("ExcelApiOnline", "1.1") ? ", ExcelApiOnline 1.1" : "";
  return `ExcelApi ${newest ?? "none"}${online}`;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), cut to a few letters. */
function codeFor(lines: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of lines.join("\n"))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let code = "";
  for (let place = 0; place < CODE_LENGTH; place += 1) {
    code += CODE_LETTERS.charAt(hash % CODE_LETTERS.length);
    hash = Math.floor(hash / CODE_LETTERS.length);
  }
  return code;
}
