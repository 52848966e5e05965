/** What a ribbon button tells the task pane, which runs in a page of its own. */
export interface PaneNews {
  /** A sentence for the officer, or null when the sheet itself shows what was done. */
  readonly notice: string | null;
  /** Whether there are highlights now; null: as before. */
  readonly highlighted: boolean | null;
}

const NAME = "plan-check";
const ANSWER_WITHIN_MS = 400;
const SEEN = "seen";

/**
 * Tells the pane, if one is open.
 * @returns whether a pane has answered. Where the host keeps the two pages apart, none does.
 */
export function tellPane(news: PaneNews): Promise<boolean> {
  const channel = new BroadcastChannel(NAME);
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
    channel.onmessage = ({ data }) => {
      if (data !== SEEN) return;
      clearTimeout(timer);
      resolve(true);
    };
    channel.postMessage(news);
  }).finally(() => channel.close());
}

/** For the pane: hears what the ribbon buttons did. @returns a function that stops it. */
export function onPaneNews(handler: (news: PaneNews) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => {
    if (!isNews(data)) return;
    channel.postMessage(SEEN);
    handler(data);
  };
  return () => channel.close();
}

function isNews(data: unknown): data is PaneNews {
  return typeof data === "object" && data !== null && "notice" in data && "highlighted" in data;
}
