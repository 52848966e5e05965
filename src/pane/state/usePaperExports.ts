import { useState } from "react";
import type { BoardPaper } from "../../core/model/boardPaper";
import { deleteSheets, writePaperSheets } from "../../excel/writePaperSheets";
import type { SectionId } from "../../paper/blocks";
import { paperHtml } from "../../paper/html";
import { paperSheets } from "../../paper/sheets";
import { paperText } from "../../paper/text";
import { PAPER_WORDS } from "../words/paper";
import { copyRich, saveFile } from "./handOver";
import type { PaperDraft } from "./paperDraft";
import type { Tasks } from "./useTask";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Takes the paper out of the pane, one way or another. */
export interface PaperExports {
  readonly saveWord: () => void;
  readonly copy: () => void;
  readonly addSheets: () => void;
  /** @param index which of the times sheets were added, as the draft lists them. */
  readonly takeBack: (index: number) => void;
  /** What was done last, in words; "" for nothing. */
  readonly said: string;
  /** Rich text to be copied by hand, or null. */
  readonly byHand: string | null;
}

export interface PaperExportsOptions {
  readonly makePaper: () => BoardPaper;
  readonly sections: readonly SectionId[];
  readonly draft: PaperDraft;
  readonly onDraft: (draft: Partial<PaperDraft>) => void;
}

export function usePaperExports(
  { run }: Tasks,
  { makePaper, sections, draft, onDraft }: PaperExportsOptions,
): PaperExports {
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const start: Tasks["run"] = (label, work) => {
    setSaid("");
    setByHand(null);
    run(label, work);
  };
  return {
    said,
    byHand,
    saveWord: () =>
      start(PAPER_WORDS.makingWord, async ({ signal }) => {
        const paper = makePaper();
        const { paperDocx } = await import("../../paper/docx");
        if (signal.aborted) return;
        const bytes = await paperDocx(paper, sections);
        if (signal.aborted) return;
        saveFile(bytes, fileName(paper), WORD_TYPE);
        setSaid(PAPER_WORDS.wordSaved);
      }),
    copy: () =>
      start(PAPER_WORDS.makingText, async ({ signal }) => {
        const paper = makePaper();
        const html = paperHtml(paper, sections);
        if (signal.aborted) return;
        if (await copyRich(html, paperText(paper, sections))) setSaid(PAPER_WORDS.copied);
        else setByHand(html);
      }),
    addSheets: () =>
      start(PAPER_WORDS.addingSheets, async (control) => {
        const paper = makePaper();
        const made = await writePaperSheets((taken) => paperSheets(paper, sections, taken), control);
        if (made === null) setSaid(PAPER_WORDS.sheetsCancelled);
        else onDraft({ made: [made, ...draft.made] });
      }),
    takeBack: (index) =>
      start(PAPER_WORDS.takingBack, async () => {
        await deleteSheets(draft.made[index] ?? []);
        onDraft({ made: draft.made.filter((_, at) => at !== index) });
      }),
  };
}

/** "SEND Improvement Plan progress report 2019-06-24.docx": letters, digits and what every system takes. */
function fileName({ heading }: BoardPaper): string {
  const title = heading.title
    .replace(/[^\p{L}\p{N} .-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 80);
  return `${title === "" ? "Board paper" : title} ${heading.asAt}.docx`;
}
