import { PAPER_WORDS } from "../../words/paper";
import { usePaperStyles } from "./Paper.styles";
import { PaperFrame } from "./PaperFrame";

/** Rich text that the clipboard did not take: shown and selected, so that Ctrl+C copies it. */
export function CopyByHand({ html }: { readonly html: string }) {
  const styles = usePaperStyles();
  return (
    <>
      <p role="status" className={styles.words}>
        {PAPER_WORDS.byHand}
      </p>
      <PaperFrame title={PAPER_WORDS.byHandTitle} html={html} onPage={selectAll} />
    </>
  );
}

function selectAll(page: Document): void {
  page.defaultView?.focus();
  page.getSelection()?.selectAllChildren(page.body);
}
