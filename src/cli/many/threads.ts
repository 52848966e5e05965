import { availableParallelism } from "node:os";
import type { MessagePort, Worker } from "node:worker_threads";
import { notReviewed, type ManyRequest, type Outcome } from "./outcome";
import { problemPart } from "./parts";
import { reviewFile } from "./reviewFile";

/** Starts a thread that answers each file it is sent by what came of it: see {@link serveReviews}. */
export type StartThread = () => Worker;

/** What a thread is sent. */
interface Job {
  readonly file: string;
  readonly request: ManyRequest;
}

/** So many files for each reviewer may be ahead of the one that is to be written next; their outcomes wait in memory. */
const AHEAD = 4;

/**
 * Reviews files on all cores.
 * @param startThread null: they are reviewed here, one after the other.
 * @param onDone told of each file when it is done, in any order.
 * @returns the outcomes, in the order of the files.
 */
export async function* reviewFiles(
  files: readonly string[],
  request: ManyRequest,
  startThread: StartThread | null,
  onDone: (outcome: Outcome) => void,
): AsyncGenerator<Outcome> {
  const count = startThread === null ? 0 : Math.min(availableParallelism(), files.length);
  const reviewers =
    startThread === null || count < 2 ? [here] : Array.from({ length: count }, () => new Thread(startThread));
  const idle: Reviewer[] = [...reviewers];
  const waiting: (() => void)[] = [];
  const take = async (): Promise<Reviewer> => {
    for (;;) {
      const reviewer = idle.pop();
      if (reviewer) return reviewer;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const start = async (file: string): Promise<Outcome> => {
    const reviewer = await take();
    const outcome = await reviewer.review({ file, request });
    idle.push(reviewer);
    waiting.shift()?.();
    onDone(outcome);
    return outcome;
  };
  const started: Promise<Outcome>[] = [];
  const ahead = AHEAD * reviewers.length;
  try {
    for (const [index] of files.entries()) {
      for (const file of files.slice(started.length, index + ahead)) started.push(start(file));
      const outcome = await started[index];
      if (outcome) yield outcome;
    }
  } finally {
    await Promise.all(reviewers.map((reviewer) => reviewer.end()));
  }
}

interface Reviewer {
  review(job: Job): Promise<Outcome>;
  end(): Promise<unknown>;
}

const here: Reviewer = {
  review: ({ file, request }) => reviewFile(file, request),
  end: () => Promise.resolve(),
};

/** A thread, started when it is first needed and again after one that ended in the middle of a file. */
class Thread implements Reviewer {
  private worker: Worker | null = null;

  constructor(private readonly startThread: StartThread) {}

  review(job: Job): Promise<Outcome> {
    const worker = (this.worker ??= this.startThread());
    const failed = (words: string) => {
      this.worker = null;
      return notReviewed(job.file, words, problemPart(job.file, words, job.request.format));
    };
    return new Promise((resolve) => {
      const onMessage = (outcome: Outcome) => finish(outcome);
      const onError = (error: NodeJS.ErrnoException) => finish(failed(wordsFor(error)));
      const onExit = () =>
        finish(failed("Its review ended before it was done; review it by itself to see why."));
      const finish = (outcome: Outcome) => {
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        resolve(outcome);
      };
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(job);
    });
  }

  async end(): Promise<unknown> {
    return this.worker?.terminate();
  }
}

function wordsFor({ code, message }: NodeJS.ErrnoException): string {
  return code === "ERR_WORKER_OUT_OF_MEMORY"
    ? "There was not enough memory to review it beside the others; review it by itself."
    : `Plan Check failed at this file (${message}).`;
}

/** The other end of {@link reviewFiles}: reviews, in a thread, each file that it is sent. */
export function serveReviews(port: MessagePort): void {
  port.on("message", ({ file, request }: Job) => {
    void reviewFile(file, request).then((outcome) => port.postMessage(outcome));
  });
}
