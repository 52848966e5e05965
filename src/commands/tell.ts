import { tellPane, type PaneNews } from "../excel/paneChannel";

/** The part of this page's address that holds the notice it is to show. */
export const NOTICE_PARAMETER = "notice";

/**
 * Makes sure that the officer sees what a ribbon button has to say: in the pane when it is open, else in a small
 * dialog, because the page that runs ribbon buttons is never seen. (Opening the pane from here would need a shared
 * runtime, which Excel 2019 and older lack.)
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins
 */
export async function tell(news: PaneNews): Promise<void> {
  const heard = await tellPane(news);
  if (!heard && news.notice !== null) await openDialog(news.notice);
}

function openDialog(notice: string): Promise<void> {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ [NOTICE_PARAMETER]: notice }).toString();
  const options = { height: 20, width: 30, displayInIframe: true };
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address.href, options, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(`${notice} (The dialog that should say so did not open: ${error.message})`));
    });
  });
}
