import { Spinner } from "@fluentui/react-components";
import type { BoardPaper } from "../../../core/model/boardPaper";
import type { SectionId } from "../../../paper/blocks";
import { PAPER_STYLES, paperHtml } from "../../../paper/html";
import { PAPER_WORDS } from "../../words/paper";
import { PaperFrame } from "./PaperFrame";

export interface PreviewProps {
  /** Null while it is being made. */
  readonly paper: BoardPaper | null;
  readonly sections: readonly SectionId[];
}

/** A pane is narrower than a page. */
const NARROW =
  "body{font-size:9.5pt;margin:0 auto;padding:.25rem .5rem}h1{font-size:15pt}h2{font-size:12.5pt}";

export function Preview({ paper, sections }: PreviewProps) {
  if (paper === null) return <Spinner size="tiny" label={PAPER_WORDS.makingPreview} />;
  return <PaperFrame title={PAPER_WORDS.previewTitle} html={paperHtml(paper, sections)} onPage={dress} />;
}

/** Given as a sheet, not as an element: the content security policy takes no style that stands in a page. */
function dress(page: Document): void {
  if (page.defaultView === null) return;
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(`${PAPER_STYLES}${NARROW}`);
  page.adoptedStyleSheets = [sheet];
}
