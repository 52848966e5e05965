import type { AppliedFix } from "../state/paneState";
import type { Done } from "../state/done";
import { place } from "../words";

/** What is said once something was done. */
export const DONE_WORDS = {
  takeBack: "Take back",
  dismiss: "Close",
  corrected: "Read so from now on, and reviewed again.",
  correctionTakenBack: "Taken back, and reviewed again.",
} as const;

/** "Fixed: Priority 1, E23 now says “R”." */
export function doneWords(done: Done): string {
  switch (done.did) {
    case "fixed":
      return `Fixed: ${written(done.applied)}`;
    case "fixTakenBack":
      return `Taken back: ${asBefore(done.applied)}`;
    case "ignored":
      return `Ignored: ${sentence(done.entry.about)}`;
    case "notIgnored":
      return `No longer ignored: ${sentence(done.entry.about)}`;
    case "corrected":
      return DONE_WORDS.corrected;
    case "correctionTakenBack":
      return DONE_WORDS.correctionTakenBack;
  }
}

function written({ fix: { edits } }: AppliedFix): string {
  const [only] = edits;
  if (edits.length !== 1 || only === undefined) return `${edits.length} cells were written.`;
  const where = place(only.sheet, only.cell);
  return only.text === "" ? `${where} is blank now.` : `${where} now says “${only.text}”.`;
}

function asBefore({ fix: { edits } }: AppliedFix): string {
  const [only] = edits;
  return edits.length === 1 && only !== undefined
    ? `${place(only.sheet, only.cell)} is as it was.`
    : `${edits.length} cells are as they were.`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
