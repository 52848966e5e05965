/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/workbench.html"}
 */
import { newSheet, setCell } from "../../../src/xlsx/documentEdit";
import { ExcelStandIn } from "../../../src/workbench/standin/excelStandIn";
import { hostAddIn, type HostedAddIn } from "../../../src/workbench/standin/xdm";
import type { AddInDialog } from "../../../src/workbench/standin/xdmDialogs";
import { settle, workbook } from "./support";

interface Message {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: unknown;
}

/**
 * The add-in's side of the wire, spoken by hand: the messages are those that office.js sends. That office.js itself gets
 * along with the host is tested in a browser. jsdom opens no pages in frames, so the frame's window is our own.
 */
class Page {
  readonly frame = document.createElement("iframe");
  readonly received: Message[] = [];
  readonly window = {
    name: "",
    postMessage: (text: string) => void this.received.push(JSON.parse(text) as Message),
  };
  #last = 0;

  constructor() {
    Object.defineProperty(this.frame, "contentWindow", { value: this.window });
  }

  get conversation(): string {
    return (JSON.parse(this.window.name) as { xdmInfo: string }).xdmInfo.split("|")[0] ?? "";
  }

  send(name: string, data: unknown, actionType = 0, conversation = this.conversation): number {
    const correlation = (this.#last += 1);
    const text = JSON.stringify({
      _messageType: 0,
      _actionType: actionType,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: correlation,
      _data: data,
    });
    receive(text, this.window);
    return correlation;
  }

  answerTo(correlation: number): unknown {
    return this.received.find((each) => each._responseType === 0 && each._correlationId === correlation)
      ?._data;
  }
}

function receive(data: string, source: object): void {
  window.dispatchEvent(
    Object.assign(new Event("message"), { data, source, origin: "https://localhost:3000" }),
  );
}

const RICH_API = { DdaMethod: { DispatchId: 93 } };

function host(): { standIn: ExcelStandIn; page: Page; addIn: HostedAddIn } {
  const sheet = newSheet("Plan");
  setCell(sheet, 0, 0, { value: "Ref" });
  const standIn = new ExcelStandIn(workbook(sheet));
  const page = new Page();
  const addIn = hostAddIn(standIn, { frame: page.frame, addInUrl: "pane.html", requirementSet: "1.12" });
  return { standIn, page, addIn };
}

describe("hosting a page as Excel on the web does", () => {
  it("names the frame's window for office.js and opens the page", () => {
    const { page } = host();
    expect(page.frame.src).toBe("https://localhost:3000/pane.html");
    expect(JSON.parse(page.window.name)).toMatchObject({
      hostInfo: expect.stringContaining("Excel$Web$"),
      xdmInfo: expect.stringContaining("|https://localhost:3000/workbench.html"),
    });
  });

  it("declares the requirement set as text, so that 1.12 is not 1.1", () => {
    const { page } = host();
    const context = page.answerTo(page.send("ContextActivationManager_getAppContextAsync", null));
    const { _requirementMatrix } = context as { _requirementMatrix: string };
    expect(JSON.parse(_requirementMatrix)).toMatchObject({ ExcelApi: "1.12" });
  });

  it("answers a request of the Excel API", () => {
    const { page } = host();
    const request = {
      Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 3, QueryInfo: { Select: ["name"] } }],
      ObjectPaths: {
        "1": { Id: 1, ObjectPathType: 1, Name: "" },
        "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        "3": { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2 },
      },
    };
    const array = ["", "POST", "ProcessQuery", [], JSON.stringify(request), 0, 1];
    const answer = page.answerTo(page.send("executeMethod", { ...RICH_API, ArrayData: array }));
    expect(answer).toMatchObject({ Version: 1, Error: 0, Data: [200, [], expect.any(String)] });
    const body = JSON.parse((answer as { Data: [number, [], string] }).Data[2]) as { Results: unknown };
    expect(body.Results).toEqual([{ ActionId: 1, Value: { Name: "Plan" } }]);
  });

  it.each([
    ["ResponsePayloadSizeLimitExceeded", { Error: 5104 }],
    [
      "InvalidOperationInCellEditMode",
      { Error: 0, Data: [200, [], expect.stringContaining("CellEditMode")] },
    ],
  ])("answers %s in the way Excel does", (code, expected) => {
    const { standIn, page } = host();
    standIn.failNext({ code });
    const array = ["", "POST", "ProcessQuery", [], JSON.stringify({ Actions: [], ObjectPaths: {} }), 0, 1];
    const answer = page.answerTo(page.send("executeMethod", { ...RICH_API, ArrayData: array }));
    expect(answer).toMatchObject(expected);
  });

  it("refuses methods of the common API, which are not emulated", () => {
    const { page } = host();
    const answer = page.answerTo(page.send("executeMethod", { DdaMethod: { DispatchId: 64 } }));
    expect(answer).toMatchObject({ Error: 5000 });
  });

  it("sends selection events once the page has registered, and none after it is closed", async () => {
    const { standIn, page, addIn } = host();
    const cell = { row: 3, column: 1, rowCount: 1, columnCount: 1 };
    standIn.select("Plan", cell);
    await settle();
    expect(page.received).toEqual([]);
    const registration = page.send("documentSelectionChanged", {}, 1);
    standIn.select("Plan", cell);
    await settle();
    const events = page.received.filter((each) => each._responseType === 1);
    expect(events.map((each) => [each._actionName, each._correlationId])).toEqual([
      ["documentSelectionChanged", registration],
    ]);
    addIn.close();
    standIn.select("Plan", cell);
    await settle();
    expect(page.received.filter((each) => each._responseType === 1)).toHaveLength(1);
  });

  it("takes no notice of other conversations and other windows", () => {
    const { page } = host();
    page.send("ContextActivationManager_getAppContextAsync", null, 0, "another");
    receive("hello", window);
    expect(page.received).toEqual([]);
  });

  it.each(["https://example.org/pane.html", "http://localhost:3000/pane.html"])(
    "refuses %s, which office.js would not trust",
    (addInUrl) => {
      const standIn = new ExcelStandIn(workbook(newSheet("Plan")));
      const { frame } = new Page();
      expect(() => hostAddIn(standIn, { frame, addInUrl })).toThrow("Office.js trusts only https pages");
    },
  );
});

describe("dialogs", () => {
  /** As `displayDialogAsync` registers one. */
  function display(page: Page, url: string, displayInIframe = true): unknown {
    const targetId = JSON.stringify({ url, width: 30, height: 20, displayInIframe });
    return page.answerTo(page.send("dialogMessageReceived", { eventDispId: 10, targetId }, 1));
  }

  function hostWithDialogs() {
    const shown: (AddInDialog | null)[] = [];
    const standIn = new ExcelStandIn(workbook(newSheet("Plan")));
    const page = new Page();
    const onDialog = (dialog: AddInDialog | null) => void shown.push(dialog);
    const addIn = hostAddIn(standIn, { frame: page.frame, addInUrl: "pane.html", onDialog });
    return { page, addIn, shown };
  }

  it("shows one at a time, and tells the page when it is closed", () => {
    const { page, shown } = hostWithDialogs();
    expect(display(page, "https://localhost:3000/commands.html?notice=Hello")).toEqual({ Error: 0 });
    expect(shown).toMatchObject([{ url: "https://localhost:3000/commands.html?notice=Hello", width: 30 }]);
    expect(display(page, "https://localhost:3000/commands.html")).toEqual({ Error: 12007 });
    shown[0]?.close();
    expect(shown[1]).toBeNull();
    expect(page.received.at(-1)).toMatchObject({ _responseType: 1, _data: { messageType: 12006 } });
    expect(display(page, "https://localhost:3000/commands.html")).toEqual({ Error: 0 });
  });

  it("refuses what Excel refuses", () => {
    const { page } = hostWithDialogs();
    expect(display(page, "https://example.org/commands.html")).toEqual({ Error: 12004 });
    expect(display(page, "http://localhost:3000/commands.html")).toEqual({ Error: 12005 });
    expect(display(page, "https://localhost:3000/commands.html", false)).toEqual({ Error: 5000 });
    expect(display(host().page, "https://localhost:3000/commands.html")).toEqual({ Error: 5000 });
  });

  it("takes it away when the page closes it, and when the add-in ends", () => {
    const { page, addIn, shown } = hostWithDialogs();
    display(page, "https://localhost:3000/commands.html");
    page.send("dialogMessageReceived", {}, 2);
    expect(shown.at(-1)).toBeNull();
    display(page, "https://localhost:3000/commands.html");
    addIn.close();
    expect(shown.at(-1)).toBeNull();
    expect(shown).toHaveLength(4);
  });
});

describe("ribbon commands", () => {
  /** Answers the last command as the page would, with a status. */
  function complete(page: Page, status: number): void {
    const command = page.received.filter((each) => each._actionName === "appCommandInvoked").at(-1);
    const [id] = command?._data as [string, string, string];
    page.send("executeMethod", { DdaMethod: { DispatchId: 94 }, 0: id, 1: status, 2: "" });
  }

  it("runs a function by name once the page listens, and waits for its completion", async () => {
    const { page, addIn } = host();
    let done = false;
    const command = addIn.invokeCommand("reviewNow").then(() => (done = true));
    await settle();
    expect(page.received).toEqual([]);
    page.send("appCommandInvoked", {}, 1);
    await settle();
    expect(page.received.at(-1)?._data).toEqual([
      "command-1",
      "reviewNow",
      JSON.stringify({ source: { id: "reviewNow" } }),
    ]);
    expect(done).toBe(false);
    complete(page, 0);
    await command;
    expect(done).toBe(true);
  });

  it("asks again while the page has not associated the function yet", async () => {
    const { page, addIn } = host();
    page.send("appCommandInvoked", {}, 1);
    const command = addIn.invokeCommand("reviewNow");
    await settle();
    complete(page, 11101);
    await new Promise((resolve) => setTimeout(resolve, 150));
    complete(page, 0);
    await command;
    expect(
      page.received.filter((each) => each._actionName === "appCommandInvoked" && each._responseType === 1),
    ).toHaveLength(2);
  });

  it("says so when the function fails", async () => {
    const { page, addIn } = host();
    page.send("appCommandInvoked", {}, 1);
    const command = addIn.invokeCommand("reviewNow");
    await settle();
    complete(page, 5001);
    await expect(command).rejects.toThrow("The add-in's function reviewNow failed (5001).");
  });
});
