import * as v from "valibot";
import { readJson } from "./readRequest";
import type { Json } from "./wire";

/** A dialog that a page of the add-in has opened with `displayDialogAsync`, for the host to show. */
export interface AddInDialog {
  /** On the add-in's own origin. */
  readonly url: string;
  /** Per cent of the window. */
  readonly width: number;
  readonly height: number;
  /** For the person in front of it: closes the dialog and tells the add-in. */
  readonly close: () => void;
}

/** The event that stands for a dialog: it is registered to open one (`EventType.DialogMessageReceived`). */
export const DIALOG_EVENT = "dialogMessageReceived";

/** https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
const ERROR = { otherDomain: 12004, notHttps: 12005, alreadyOpen: 12007 } as const;
const CLOSED_BY_USER = 12006;
/** `ooeOperationNotSupported`. */
const NOT_SUPPORTED = 5000;

/** What `displayDialogAsync` sends, as JSON text. */
const WANTED_SCHEMA = v.object({
  url: v.pipe(v.string(), v.url()),
  width: v.pipe(v.number(), v.finite()),
  height: v.pipe(v.number(), v.finite()),
  displayInIframe: v.boolean(),
});

/** The dialogs of one page; it can have one open at a time. */
export class AddInDialogs {
  #open = false;

  /**
   * @param show shows a dialog, or takes it away when given null; null: this host shows none.
   * @param fire sends the event to the page.
   */
  constructor(
    readonly origin: string,
    readonly show: ((dialog: AddInDialog | null) => void) | null,
    readonly fire: (data: Json) => void,
  ) {}

  /** @param targetId of the registration. @returns 0, or the number of the error that the page gets. */
  open(targetId: Json | undefined): number {
    const parsed = v.safeParse(WANTED_SCHEMA, readJson(String(targetId)));
    // A dialog outside an iframe is a window that office.js opens by itself; it does not ask the host.
    if (this.show === null || !parsed.success || !parsed.output.displayInIframe) return NOT_SUPPORTED;
    const wanted = parsed.output;
    if (this.#open) return ERROR.alreadyOpen;
    const url = new URL(wanted.url);
    if (url.protocol !== "https:") return ERROR.notHttps;
    if (url.origin !== this.origin) return ERROR.otherDomain;
    this.#open = true;
    this.show({
      url: url.href,
      width: wanted.width,
      height: wanted.height,
      close: () => {
        this.close();
        this.fire({ messageType: CLOSED_BY_USER });
      },
    });
    return 0;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.show?.(null);
  }
}
