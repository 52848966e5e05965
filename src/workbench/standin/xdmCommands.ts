import type { Json, JsonObject } from "./wire";

/** A function command that has not completed after this is given up; Excel allows five minutes. */
const TIME_LIMIT_MS = 60_000;
/** `ooeSuccess`, and what the library answers for a function that is not associated: `ooeInvalidCallback`. */
const SUCCESS = 0;
const NO_SUCH_FUNCTION = 11101;
/** The page associates its functions some time after it is connected: asked again so often, this far apart. */
const MOST_TRIES = 50;
const PAUSE_MS = 100;

/** Places in an event's and a completion's arrays (`AppCommandInvokedEventKeys`, `AppCommandCompletedMethodParameterKeys`). */
const COMPLETION = { id: "0", status: "1" } as const;

/**
 * Ribbon commands of one page: `Office.actions.associate`d functions run by name.
 * https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands
 */
export class AddInCommands {
  readonly #waiting = new Map<string, (status: number) => void>();
  #last = 0;
  #becomeReady: () => void = () => undefined;
  readonly #whenReady = new Promise<void>((resolve) => {
    this.#becomeReady = resolve;
  });

  /** @param fire sends the event `appCommandInvoked` to the page. */
  constructor(readonly fire: (data: Json) => void) {}

  /** The page listens for commands from now on. */
  ready(): void {
    this.#becomeReady();
  }

  /** The page's answer to a command. */
  completed(data: JsonObject): void {
    const id = data[COMPLETION.id];
    const settle = this.#waiting.get(String(id));
    this.#waiting.delete(String(id));
    settle?.(Number(data[COMPLETION.status]));
  }

  /** @throws Error with a sentence when there is no such function, or it fails or takes too long. */
  async invoke(functionName: string): Promise<void> {
    await withinLimit(this.#whenReady, `The add-in's page did not start, so ${functionName} could not run.`);
    for (let tries = 1; ; tries += 1) {
      const status = await withinLimit(
        this.#fireAndWait(functionName),
        `The add-in's function ${functionName} did not call event.completed().`,
      );
      if (status === SUCCESS) return;
      if (status !== NO_SUCH_FUNCTION)
        throw new Error(`The add-in's function ${functionName} failed (${status}).`);
      if (tries === MOST_TRIES) throw new Error(`The add-in has no function ${functionName}.`);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }

  #fireAndWait(functionName: string): Promise<number> {
    const id = `command-${(this.#last += 1)}`;
    const eventObject = JSON.stringify({ source: { id: functionName } });
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.fire([id, functionName, eventObject]);
    });
  }
}

async function withinLimit<Result>(work: Promise<Result>, otherwise: string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), TIME_LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
