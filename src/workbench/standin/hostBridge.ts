import type { ExcelStandIn } from "./excelStandIn";
import type { Json, RequestBody } from "./wire";

/** What `OfficeExtension.HostBridge.init` takes: JSON text both ways. The library fills in `onMessageFromHost`. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: string | RequestBody };
}

const EVENT_MESSAGE = 3;

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
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const body =
        typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
      queueMicrotask(() => {
        const answer = standIn.process(body);
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
