import type { FindingLine } from "../../state/findingList";

/** In a pane of 320 pixels. Lines are measured once they are drawn; until then the scroll bar goes by these. */
const GROUP = 37;
const HEAD_AND_EDGES = 36;
const WORDS_LINE = 20;
const LETTERS_IN_A_LINE = 36;

/** @returns how high a line is likely to be, in pixels. */
export function likelyHeight(line: FindingLine | undefined): number {
  if (line === undefined || line.kind === "group") return GROUP;
  return HEAD_AND_EDGES + WORDS_LINE * Math.ceil(line.finding.message.length / LETTERS_IN_A_LINE);
}
