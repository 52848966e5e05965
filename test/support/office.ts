import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ExcelStandIn } from "../../src/workbench/standin/excelStandIn";
import { connectHostBridge, type HostBridge } from "../../src/workbench/standin/hostBridge";

/** The library's own way in for hosts, which its types leave out. */
interface BridgedExtension {
  readonly HostBridge: { init(bridge: HostBridge): void };
}

const LIBRARY = join(
  dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
  "excel-web-16.00.js",
);

/** The library's own `Office`; null until it is evaluated. */
let libraryOffice: object | null = null;

/**
 * Makes `Excel`, `OfficeExtension` and `Office` what they are in Excel, with the stand-in at the other end: Microsoft's
 * client library, unmodified, evaluated once per test file. Needs the jsdom environment
 * (`@jest-environment jsdom`). Call it again to go on with another stand-in.
 */
export function loadOffice(standIn: ExcelStandIn): void {
  libraryOffice ??= evaluateLibrary();
  (OfficeExtension as unknown as BridgedExtension).HostBridge.init(connectHostBridge(standIn));
  declareRequirementSet(standIn);
}

function evaluateLibrary(): object {
  if (typeof window === "undefined") {
    throw new Error(
      "loadOffice needs a window: put /** @jest-environment jsdom */ at the top of the test file.",
    );
  }
  // Indirect, so that its declarations become globals, as they do for a script of the page.
  (0, eval)(readFileSync(LIBRARY, "utf8"));
  return Office;
}

/**
 * Without a page nobody starts Office.js, so its context is made here: what the add-in asks of it and no more. The
 * library's own `context` cannot be redefined, so `Office` becomes an heir of the library's.
 */
function declareRequirementSet(standIn: ExcelStandIn): void {
  const requirements = {
    isSetSupported: (name: string, version = "1.1") => name === "ExcelApi" && standIn.supports(version),
  };
  const heir: object = Object.create(libraryOffice, { context: { value: { requirements } } });
  (globalThis as { Office?: object }).Office = heir;
}
