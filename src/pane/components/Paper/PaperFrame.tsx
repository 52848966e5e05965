import { usePaperStyles } from "./Paper.styles";

export interface PaperFrameProps {
  readonly title: string;
  /** Markup whose words are escaped. */
  readonly html: string;
  /** Told of the page each time it stands in the frame. */
  readonly onPage: (page: Document) => void;
}

/**
 * The paper in a frame of its own. Its words are escaped when it is written; should one ever not be, the sandbox lets
 * nothing in the frame run, send a form or open a page, and the pane's own content security policy holds in it too. It
 * is of the pane's origin, or the pane could neither dress it nor select its text.
 */
export function PaperFrame({ title, html, onPage }: PaperFrameProps) {
  const styles = usePaperStyles();
  return (
    <iframe
      className={styles.frame}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={`<!doctype html><html lang="en-GB"><head><title>${title}</title></head><body><main>${html}</main></body></html>`}
      onLoad={({ currentTarget: { contentDocument } }) => contentDocument && onPage(contentDocument)}
    />
  );
}
