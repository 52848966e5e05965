import { formatDate } from "../../core/model/calendarDate";
import type { KeptReview } from "../../core/model/movement";
import type { OlderReview, PaperDraft, PaperFields } from "../state/paperDraft";

/** The words of the part that writes the board paper. */
export const PAPER_WORDS = {
  meetings: "Meetings",
  lastMeeting: "Last meeting",
  nextMeeting: "Next meeting",
  names: "Title, committee and author",
  keep: "Keep these in the workbook",
  compare: "What moved since",
  pickOlder: "Choose an older file…",
  readHere: "It is read on this computer and goes nowhere.",
  keepReview: "Keep this review to compare the next one with",
  reviewKept: "This review is kept in the workbook.",
  sections: "Sections",
  preview: "Preview",
  hidePreview: "Hide preview",
  previewTitle: "Preview of the board paper",
  makingPreview: "Making the preview",
  saveWord: "Save as Word document",
  copy: "Copy",
  addSheets: "Add as worksheets…",
  addSheetsNow: "Add worksheets",
  cancel: "Cancel",
  makingWord: "Making the Word document",
  makingText: "Making the text to copy",
  addingSheets: "Adding worksheets",
  takingBack: "Taking the worksheets away",
  readingFile: "Reading the file",
  takeBack: "Take back",
  takeBackHint: "Take back deletes these worksheets, with whatever was written on them since.",
  wordSaved: "The Word document was handed to your downloads.",
  copied: "Copied. Paste it into a document or an email.",
  sheetsCancelled: "No worksheet was added.",
  byHand:
    "Excel does not let Plan Check copy here. The text below is selected: press Ctrl+C (on a Mac, Command+C) to copy it.",
  byHandTitle: "Text to copy",
  noSection: "Tick at least one section.",
  messages: "Messages to leads",
  makingMessages: "Writing the messages",
  noMessages: "Nothing needs to be asked of anybody.",
  noLead: "Rows without a lead",
  copyMessage: "Copy message",
  messageCopied: "Copied.",
} as const;

export const FIELD_WORDS: Readonly<Record<keyof PaperFields, string>> = {
  title: "Title",
  committee: "Committee",
  author: "Author (a role)",
  lastMeeting: PAPER_WORDS.lastMeeting,
  nextMeeting: PAPER_WORDS.nextMeeting,
};

/** "The review of 3 April 2019 kept in this workbook"; what stands for each choice of what to compare with. */
export function compareWord(
  choice: PaperDraft["compareWith"],
  kept: KeptReview | null,
  older: OlderReview | null,
): string {
  if (choice === "nothing") return "Do not compare";
  if (choice === "file") {
    if (older === null) return "An older file";
    const { asAt, actions } = older.review;
    return `${older.name}, read as at ${formatDate(asAt)}: ${actions.length} ${actions.length === 1 ? "action" : "actions"}`;
  }
  return kept === null ? "" : `The review of ${formatDate(kept.asAt)}, kept in this workbook`;
}

/** "15 of 17". */
export function sectionsTitle(shown: number, all: number): string {
  return `${PAPER_WORDS.sections} (${shown} of ${all})`;
}

export function sheetsQuestion(): string {
  return "This adds new worksheets after the others: a contents sheet, notes, and one sheet for each table. Nothing that is there is changed, and you can take them back here.";
}

export function sheetsAdded(count: number): string {
  return `${count} ${count === 1 ? "worksheet was" : "worksheets were"} added.`;
}

export function progressLabel(label: string, done: number, total: number): string {
  return total > 1 ? `${label}: part ${Math.min(done + 1, total)} of ${total}` : label;
}

export function itemsAsked(count: number): string {
  return count === 1 ? "1 thing to ask" : `${count} things to ask`;
}
