import { useRef, useState } from "react";
import { explainOfficeError } from "../../excel/explainOfficeError";

/** Something that takes a while. */
export interface Task {
  readonly label: string;
  readonly done: number;
  /** 0: how much there is to do is not known. */
  readonly total: number;
}

export interface TaskControl {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Tasks {
  /** What is under way, or null. */
  readonly task: Task | null;
  /** Why the last one failed, in words, or null. */
  readonly problem: string | null;
  /** Does one thing at a time; the label is on the screen before it begins. */
  readonly run: (label: string, work: (control: TaskControl) => Promise<void>) => void;
  readonly cancel: () => void;
}

/** Long work with its progress, a way to cancel it, and what went wrong. */
export function useTask(): Tasks {
  const [task, setTask] = useState<Task | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  return {
    task,
    problem,
    cancel: () => running.current?.abort(),
    run: (label, work) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      setProblem(null);
      setTask({ label, done: 0, total: 0 });
      const onProgress = (done: number, total: number) => setTask({ label, done, total });
      drawn()
        .then(() => work({ signal: controller.signal, onProgress }))
        .catch((error: unknown) => setProblem(explainOfficeError(error)))
        .finally(() => {
          running.current = null;
          setTask(null);
        });
    },
  };
}

/** After the screen was drawn: what computes for long would keep it from being. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
