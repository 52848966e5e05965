import type { CoverageAnswer, CoverageLine, CoveredRow } from "../../model/coverage";
import { listWords, shorten } from "../../model/words";

/** @returns what was found for a commitment, by which words, and what to do where a person should look. */
export function explainLine(line: Omit<CoverageLine, "explanation">, byOfficer: boolean): string {
  const { commitment, verdict, answers, alternatives, unsure } = line;
  const kind = commitment.kind === "measure" ? "Measure" : "Commitment";
  const own = commitment.number ?? `“${shorten(commitment.text)}”`;
  const name = `${kind} ${own}`;
  if (answers.length === 0) {
    const nothing = commitment.kind === "measure" ? "No KPI measures" : "No theme or action answers";
    if (byOfficer) return `${nothing} ${lower(name)}, as you said.`;
    const [nearest] = alternatives;
    return nearest === undefined
      ? `${nothing} ${lower(name)}: none shares its words.`
      : `${nothing} ${lower(name)}; the nearest is ${rowName(nearest)}, which shares ${sharedWords(nearest)}. Choose it if it is meant.`;
  }
  const rows = listWords(answers.map(rowName));
  const verb = commitment.kind === "measure" ? "measured" : "answered";
  const where = verdict === "otherPriority" ? ", under another priority" : "";
  if (byOfficer) return `${name} is ${verb} by ${rows}${where}, as you said.`;
  const words = answers[0] ? sharedWords(answers[0]) : "";
  const look = unsure ? " This is not sure: please confirm it or choose another." : "";
  return `${name} is ${verb} by ${rows}${where}: they share ${words}.${look}`;
}

const KINDS: Readonly<Record<CoveredRow["kind"], string>> = {
  theme: "theme",
  action: "action",
  measure: "KPI",
};

function rowName({ kind, ref, title }: CoveredRow): string {
  return `${KINDS[kind]} ${ref ?? `“${shorten(title)}”`}`;
}

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The telling words, or all where there is only one, each as the commitment writes it and, where that differs, as the row does. */
function sharedWords({ words }: CoverageAnswer): string {
  const telling = words.filter(({ general }) => !general);
  const shown = (telling.length > 1 ? telling : words).slice(0, 6);
  return listWords(
    shown.map(({ said, found, how }) => (how === "synonym" ? `“${said}” (there “${found}”)` : `“${said}”`)),
  );
}
