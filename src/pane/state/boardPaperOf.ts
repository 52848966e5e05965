import type { BoardPaper } from "../../core/model/boardPaper";
import type { Stored } from "../../core/settings/stored";
import { boardPaper } from "../../core/report/boardPaper";
import { keepReview } from "../../core/report/movement/keepReview";
import { movementBetween } from "../../core/report/movement/movementBetween";
import { SECTION_IDS, type SectionId } from "../../paper/blocks";
import { coverageFor } from "./commitmentList";
import { coverageIn, previousOf, withFields, type PaperDraft } from "./paperDraft";
import type { Reviewed } from "./reviewed";

/** @returns the board paper of the review on show, by what was chosen for it. */
export function boardPaperOf(reviewed: Reviewed, stored: Stored, draft: PaperDraft): BoardPaper {
  const previous = previousOf(draft, stored);
  return boardPaper(reviewed.review, {
    settings: withFields(reviewed.settings, draft),
    movement: previous && movementBetween(previous, keepReview(reviewed.review)),
    coverage: coverageFor(reviewed, coverageIn(draft, stored)),
    source: null,
  });
}

export function sectionsOf({ leftOut }: PaperDraft): SectionId[] {
  return SECTION_IDS.filter((id) => !leftOut.includes(id));
}
