import { explainOfficeError } from "../excel/explainOfficeError";
import type { PaneNews } from "../excel/paneChannel";
import { clearNow, reviewNow } from "./reviewNow";
import { NOTICE_PARAMETER, tell } from "./tell";

const notice = new URLSearchParams(location.search).get(NOTICE_PARAMETER);
if (notice !== null) document.getElementById("notice")?.append(notice);

void Office.onReady(() => {
  Office.actions.associate("reviewNow", command(reviewNow));
  Office.actions.associate("clearHighlights", command(clearNow));
});

/** Runs what a ribbon button does. Excel waits for `completed` before it takes the next press, so it always comes. */
function command(run: () => Promise<PaneNews>): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      await tell(
        await run().catch((error: unknown) => ({ notice: explainOfficeError(error), highlighted: null })),
      );
    } finally {
      event.completed();
    }
  };
}
