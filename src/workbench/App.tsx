import { useCallback, useEffect, useRef, useState, type ReactElement } from "react";
import { AddInFrame } from "./AddInFrame";
import { Book } from "./Book";
import { Notice } from "./Notice";
import { DialogBox } from "./DialogBox";
import { focusPane, Pane } from "./Pane";
import type { ExcelStandIn } from "./standin/excelStandIn";
import type { HostedAddIn } from "./standin/xdm";
import type { AddInDialog } from "./standin/xdmDialogs";
import { TitleBar } from "./TitleBar";
import { useDroppedFile } from "./useDroppedFile";
import { useWorkbookFile } from "./useWorkbookFile";

declare global {
  interface Window {
    /** For tests, and for a look from the browser's console. */
    workbench?: { readonly standIn: ExcelStandIn | null; open(bytes: Uint8Array, name: string): void };
  }
}

/** The page that stands in for Excel: a workbook in a grid, and the add-in beside it. */
export function App(): ReactElement {
  const { opened, problem, dismissProblem, open, openFile, openSample, save, attempt } = useWorkbookFile();
  const { dropping, handlers } = useDroppedFile(openFile);
  const [paneOpen, setPaneOpen] = useState(true);
  const [dialog, setDialog] = useState<AddInDialog | null>(null);
  const commands = useRef<HostedAddIn | null>(null);
  const keepCommands = useCallback((addIn: HostedAddIn | null) => {
    commands.current = addIn;
  }, []);
  const run = (functionName: string) => attempt(() => commands.current?.invokeCommand(functionName));

  useEffect(() => {
    window.workbench = { standIn: opened?.standIn ?? null, open };
  }, [opened, open]);

  return (
    <div className={dropping ? "workbench workbench-dropping" : "workbench"} {...handlers}>
      <TitleBar
        workbookName={opened?.name ?? null}
        onOpenFile={openFile}
        onOpenSample={openSample}
        onSave={save}
        onReviewPlan={() => {
          setPaneOpen(true);
          focusPane();
        }}
        onReviewNow={() => run("reviewNow")}
        onClearHighlights={() => run("clearHighlights")}
      />
      <Notice text={problem} onDismiss={dismissProblem} />
      {opened && (
        <div className="workspace" key={opened.number}>
          <Book standIn={opened.standIn} attempt={attempt} />
          {paneOpen && <Pane standIn={opened.standIn} onClose={() => setPaneOpen(false)} />}
          <AddInFrame
            standIn={opened.standIn}
            page="commands.html"
            title="Plan Check commands"
            hidden
            onHosted={keepCommands}
            onDialog={setDialog}
          />
          {dialog && <DialogBox key={dialog.url} standIn={opened.standIn} dialog={dialog} />}
        </div>
      )}
      {dropping && <div className="drop-hint">Drop an .xlsx, .xlsm or .csv file to open it</div>}
    </div>
  );
}
