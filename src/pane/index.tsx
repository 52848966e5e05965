import { createRoot } from "react-dom/client";
import { App } from "./components/App/App";
import { WORDS } from "./words";
import { STATE_WORDS } from "./words/states";
import "./pane.css";

const root = document.getElementById("root");
if (root === null) throw new Error("pane.html has no element with the id root.");

void whatIsInTheWay().then((problem) => createRoot(root).render(<App problem={problem} />));

/** @returns why Plan Check cannot work here, in words, or null. */
async function whatIsInTheWay(): Promise<string | null> {
  if (typeof Office === "undefined") return STATE_WORDS.noLibrary;
  try {
    const { host } = await Office.onReady();
    if (host !== Office.HostType.Excel) return WORDS.notInExcel;
    return Office.context.requirements.isSetSupported("ExcelApi", "1.9") ? null : WORDS.excelTooOld;
  } catch (error) {
    return WORDS.officeFailed(String(error));
  }
}
