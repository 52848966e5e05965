import { useCallback, useEffect, useState } from "react";
import { displayText } from "../xlsx/displayText";
import { ExcelStandIn } from "./standin/excelStandIn";
import { fetchSample, openWorkbook, saveWorkbook } from "./workbookFile";

export interface OpenedWorkbook {
  readonly standIn: ExcelStandIn;
  readonly name: string;
  /** Grows with every workbook opened: each gets an add-in of its own, as in Excel. */
  readonly number: number;
}

export interface WorkbookFile {
  readonly opened: OpenedWorkbook | null;
  /** What went wrong last, in a sentence; null when nothing did. */
  readonly problem: string | null;
  readonly dismissProblem: () => void;
  readonly open: (bytes: Uint8Array, name: string) => void;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly save: () => void;
  /** Does something that may fail, and keeps what went wrong as `problem`. */
  readonly attempt: (act: () => void | Promise<void>) => void;
}

/** The workbook that is open, starting with the sample. A file that cannot be read leaves the open one as it is. */
export function useWorkbookFile(): WorkbookFile {
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = useCallback((act: () => void | Promise<void>) => {
    const run = async () => act();
    run().then(
      () => setProblem(null),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  const show = useCallback(async (bytes: Uint8Array, name: string) => {
    const document = await openWorkbook(bytes, name);
    const standIn = new ExcelStandIn(document, {
      displayText: (value, numberFormat) => displayText(value, numberFormat, document.date1904),
    });
    setOpened((before) => ({ standIn, name, number: (before?.number ?? 0) + 1 }));
  }, []);
  const openSample = useCallback(
    () =>
      attempt(async () => {
        const { bytes, name } = await fetchSample();
        await show(bytes, name);
      }),
    [attempt, show],
  );
  const open = useCallback(
    (bytes: Uint8Array, name: string) => attempt(() => show(bytes, name)),
    [attempt, show],
  );
  useEffect(openSample, [openSample]);

  return {
    opened,
    problem,
    dismissProblem: () => setProblem(null),
    open,
    openFile: (file) => attempt(async () => show(new Uint8Array(await file.arrayBuffer()), file.name)),
    openSample,
    save: () =>
      attempt(async () => {
        if (opened) await saveWorkbook(opened.standIn.document, opened.name);
      }),
    attempt,
  };
}
