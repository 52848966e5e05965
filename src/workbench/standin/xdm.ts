import * as v from "valibot";
import type { ExcelStandIn } from "./excelStandIn";
import { readJson } from "./readRequest";
import { AddInCommands } from "./xdmCommands";
import { AddInDialogs, DIALOG_EVENT, type AddInDialog } from "./xdmDialogs";
import { answerRichApi, appContext, frameName } from "./xdmAnswers";
import type { Json, JsonObject, RichApiEvent } from "./wire";
import { EVENT } from "./eventDesk";

export interface HostOptions {
  /** Gets its `name` and `src` from here. It must be in the page already. */
  readonly frame: HTMLIFrameElement;
  /** The add-in's page: https, and on this page's own host name (the library trusts no other). */
  readonly addInUrl: string;
  /** The ExcelApi version declared to the add-in; that of the stand-in when absent. */
  readonly requirementSet?: string;
  /** Shows the one dialog the page has open, or none. Absent: the host refuses dialogs. */
  readonly onDialog?: (dialog: AddInDialog | null) => void;
}

export interface HostedAddIn {
  /**
   * Runs a function of the add-in as a ribbon button does.
   * @returns when the function has called `event.completed()`.
   * @throws Error when the add-in has no such function, or does not complete in time.
   */
  invokeCommand(functionName: string): Promise<void>;
  /** Stops answering the frame, and empties it. */
  close(): void;
}

/** The numbers of the messages (`Microsoft.Office.Common` in excel-web-16.00.debug.js). */
const MESSAGE = { request: 0, response: 1 } as const;
const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { forCalling: 0, forEventing: 1 } as const;

/** Dispatch ids of `executeMethod` (`OSF.DDA.MethodDispId`). */
const DISPATCH = { richApiRequest: 93, appCommandCompleted: 94 } as const;

/** `ooeOperationNotSupported`. */
const NOT_SUPPORTED = 5000;

const REQUEST_SCHEMA = v.object({
  _messageType: v.number(),
  _actionType: v.number(),
  _actionName: v.string(),
  _conversationId: v.string(),
  _correlationId: v.number(),
  // The first message of all carries the application's name, a text that nobody here needs.
  _data: v.pipe(
    v.optional(v.unknown(), null),
    v.transform((data) =>
      typeof data === "object" && !Array.isArray(data) ? (data as JsonObject | null) : null,
    ),
  ),
});
type XdmRequest = v.InferOutput<typeof REQUEST_SCHEMA>;

let conversations = 0;

/**
 * Hosts one page of the add-in as Excel on the web does: in a frame, over its postMessage protocol. The page loads
 * office.js by itself and nothing in it is changed.
 * @throws Error when the address is not one that the library would trust.
 */
export function hostAddIn(standIn: ExcelStandIn, options: HostOptions): HostedAddIn {
  const { frame, requirementSet = standIn.requirementSet, onDialog = null } = options;
  const addInUrl = trusted(options.addInUrl);
  const conversation = `conversation-${(conversations += 1)}`;
  /** Event name → the correlation id it was registered under. */
  const registrations = new Map<string, number>();

  const send = (message: JsonObject) => {
    const envelope = { _serializerVersion: 1, _origin: location.origin, _conversationId: conversation };
    frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...message }), addInUrl.origin);
  };
  const reply = ({ _actionName, _correlationId }: XdmRequest, data: Json) =>
    send({
      _messageType: MESSAGE.response,
      _responseType: RESPONSE.forCalling,
      _errorCode: 0,
      _actionName,
      _correlationId,
      _data: data,
    });
  const fire = (eventName: string, data: Json) => {
    const correlationId = registrations.get(eventName);
    if (correlationId === undefined) return;
    send({
      _messageType: MESSAGE.response,
      _responseType: RESPONSE.forEventing,
      _errorCode: 0,
      _actionName: eventName,
      _correlationId: correlationId,
      _data: data,
    });
  };
  const commands = new AddInCommands((data) => fire("appCommandInvoked", data));
  const dialogs = new AddInDialogs(addInUrl.origin, onDialog, (data) => fire(DIALOG_EVENT, data));

  const answer = (request: XdmRequest) => {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return reply(request, appContext(requirementSet, frame));
      case "executeMethod":
        return reply(request, execute(request._data ?? {}));
      default:
        // What is left tells the host of focus, telemetry and the like, and waits for no more than an answer.
        return reply(request, null);
    }
  };
  const execute = (data: JsonObject): Json => {
    const { DdaMethod: method } = data;
    const id =
      typeof method === "object" && method !== null && "DispatchId" in method ? method.DispatchId : null;
    if (id === DISPATCH.richApiRequest) return answerRichApi(standIn, data.ArrayData);
    if (id === DISPATCH.appCommandCompleted) {
      commands.completed(data);
      return { Version: 1, Error: 0 };
    }
    return { Version: 1, Error: NOT_SUPPORTED };
  };
  /** Returns the number of an error, or 0. */
  const register = ({ _actionName, _correlationId, _data }: XdmRequest): number => {
    const error = _actionName === DIALOG_EVENT ? dialogs.open(_data?.targetId) : 0;
    if (error === 0) registrations.set(_actionName, _correlationId);
    if (_actionName === "appCommandInvoked") commands.ready();
    return error;
  };
  const receive = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== addInUrl.origin) return;
    const request = readMessage(event.data);
    if (request?._messageType !== MESSAGE.request || request._conversationId !== conversation) return;
    if (request._actionType === ACTION_TYPE.invoke) return answer(request);
    if (request._actionType === ACTION_TYPE.registerEvent)
      return reply(request, { Error: register(request) });
    registrations.delete(request._actionName);
    if (request._actionName === DIALOG_EVENT) dialogs.close();
    reply(request, { Error: 0 });
  };
  const forward = (entries: RichApiEvent[]) => {
    const rich = entries.filter((entry) => entry.messageType !== EVENT.documentSelectionChanged);
    // After the answer to the request that raised them, as from Excel.
    setTimeout(() => {
      if (rich.length > 0) fire("richApiMessage", { ArrayData: rich.map(asArray) });
      if (rich.length < entries.length) fire("documentSelectionChanged", {});
    }, 0);
  };

  window.addEventListener("message", receive);
  const stopEvents = standIn.onEvents(forward);
  nameWindow(frame, frameName(conversation));
  frame.src = addInUrl.href;
  return {
    invokeCommand: (functionName) => commands.invoke(functionName),
    close: () => {
      window.removeEventListener("message", receive);
      stopEvents();
      dialogs.close();
      frame.src = "about:blank";
    },
  };
}

/** The library reads `window.name`. The attribute alone comes too late for a frame that is in the page already. */
function nameWindow(frame: HTMLIFrameElement, name: string): void {
  frame.name = name;
  if (!frame.contentWindow)
    throw new Error("The frame of an add-in must be in the page before it is hosted.");
  frame.contentWindow.name = name;
}

function trusted(addInUrl: string): URL {
  const url = new URL(addInUrl, location.href);
  if (url.protocol === "https:" && location.protocol === "https:" && url.hostname === location.hostname)
    return url;
  throw new Error(
    `Office.js trusts only https pages on one host name: this page is ${location.origin}, the add-in's ${url.origin}.`,
  );
}

/** Whatever else is posted to this window is none of ours. */
function readMessage(data: unknown): XdmRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const parsed = v.safeParse(REQUEST_SCHEMA, readJson(data));
  return parsed.success ? parsed.output : null;
}

function asArray(entry: RichApiEvent): Json {
  return [entry.messageCategory, entry.messageType, entry.targetId, entry.message, entry.id, false];
}
