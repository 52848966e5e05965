import * as v from "valibot";
import type { Answer, ExcelStandIn } from "./excelStandIn";
import { readJson, readRequest } from "./readRequest";
import type { Json } from "./wire";

/** What `OfficeExtension.HostBridge.init` takes: JSON text both ways. The library fills in `onMessageFromHost`. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

/** The library sends the body as text, or as the object itself. */
const MESSAGE_SCHEMA = v.object({
  id: v.number(),
  message: v.object({ body: v.union([v.string(), v.custom<object>((body) => typeof body === "object")]) }),
});

const EVENT_MESSAGE = 3;
const NOT_A_REQUEST: Answer = {
  status: 400,
  body: { error: { code: "InvalidRequest", message: "Cannot process the request." } },
};

/**
 * The way in for programs without a browser: `OfficeExtension.HostBridge.init(connectHostBridge(standIn))`. Answers and
 * events come asynchronously, as they do from Excel.
 */
export function connectHostBridge(standIn: ExcelStandIn): HostBridge {
  const bridge: HostBridge = {
    onMessageFromHost: () => {
      throw new Error("The host bridge is not connected: pass it to OfficeExtension.HostBridge.init first.");
    },
    sendMessageToHost: (text) => {
      const parsed = v.safeParse(MESSAGE_SCHEMA, readJson(text));
      // Nobody waits for an answer to what has no number.
      if (!parsed.success) return;
      const { id, message } = parsed.output;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      queueMicrotask(() => {
        const request = readRequest(body);
        const answer = request === null ? NOT_A_REQUEST : standIn.process(request);
        send({
          id,
          message: { statusCode: answer.status, headers: {}, body: answer.body as unknown as Json },
        });
      });
    },
  };
  const send = (message: Json) => bridge.onMessageFromHost(JSON.stringify(message));
  standIn.onEvents((entries) => {
    const asArrays = entries.map((entry): Json => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
    ]);
    setTimeout(() => send({ type: EVENT_MESSAGE, message: { entries: asArrays } }), 0);
  });
  return bridge;
}
