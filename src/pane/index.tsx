import { createRoot } from "react-dom/client";
import { App } from "./components/App/App";
import { WORDS } from "./words";
import "./pane.css";

const root = document.getElementById("root");
if (root === null) throw new Error("pane.html has no element with the id root.");

Office.onReady()
  .then(({ host }) => {
    if (host !== Office.HostType.Excel) return WORDS.notInExcel;
    return Office.context.requirements.isSetSupported("ExcelApi", "1.9") ? null : WORDS.excelTooOld;
  })
  .catch((error: unknown) => WORDS.officeFailed(String(error)))
  .then((problem) => createRoot(root).render(<App problem={problem} />));
