import { useEffect, useState } from "react";
import type { BoardPaper } from "../../core/model/boardPaper";
import type { Stored } from "../../core/settings/stored";
import { boardPaperOf } from "./boardPaperOf";
import type { PaperDraft } from "./paperDraft";
import type { Reviewed } from "./reviewed";

/** Long enough that a title being typed does not make the paper anew with every letter. */
const PAUSE_MS = 250;

/** The paper as it would be now, made only while it is looked at, and made again when what it rests on changes. */
export function usePaper(
  wanted: boolean,
  {
    reviewed,
    stored,
    draft,
  }: { readonly reviewed: Reviewed; readonly stored: Stored; readonly draft: PaperDraft },
): BoardPaper | null {
  const [paper, setPaper] = useState<BoardPaper | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => setPaper(boardPaperOf(reviewed, stored, draft)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, reviewed, stored, draft]);
  return wanted ? paper : null;
}
