import type { ExcelStandIn } from "./excelStandIn";
import { readRequest } from "./readRequest";
import type { Json } from "./wire";

const APP_ID = "plan-check-workbench";

/** `OSF.AppName.ExcelWebApp` and `OSF.OsfControlType.TaskPane`. */
const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const EDITABLE = 1;

/** Codes that Excel answers by number, and the numbers (`OSF.DDA.ErrorCodeManager.errorCodes`). */
const NUMBERED: Readonly<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

/** `ooeInternalError`: what arrived is no request. */
const INTERNAL_ERROR = 5001;

/** Where the body stands in the array of a request (`buildRequestMessageSafeArray`). */
const BODY_INDEX = 4;

/** @returns the `name` by which office.js in a frame learns who hosts it. */
export function frameName(conversation: string): string {
  return JSON.stringify({
    baseFrameName: "plan-check",
    hostInfo: "Excel$Web$16.01$en-GB$workbench$$disableLogging$0",
    xdmInfo: `${conversation}|${APP_ID}|${location.href.split(/[?#]/)[0] ?? location.href}`,
    serializerVersion: "1",
  });
}

/** @returns who the host is and what it can do: the answer that `Office.onReady` waits for. */
export function appContext(requirementSet: string, frame: HTMLIFrameElement): Json {
  return {
    _id: APP_ID,
    _appInstanceId: APP_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _hostFullVersion: "16.0.15407.10000",
    _appMinorVersion: 0,
    _appUILocale: "en-GB",
    _dataLocale: "en-GB",
    _docUrl: `${location.origin}/workbook.xlsx`,
    _clientMode: EDITABLE,
    _settings: [],
    _reason: "inserted",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: "workbench",
    _requirementMatrix: JSON.stringify({
      ExcelApi: requirementSet,
      RichApiRuntime: "1.2",
      AddInCommands: "1.1",
    }),
    _clientWindowHeight: frame.clientHeight,
    _clientWindowWidth: frame.clientWidth,
    _addinName: "Plan Check",
    _appDomains: [],
  };
}

/** @returns the answer to one request of the Excel API, in the form of `executeRichApiRequestAsync`. */
export function answerRichApi(standIn: ExcelStandIn, request: Json | undefined): Json {
  const body = Array.isArray(request) ? (request as readonly Json[])[BODY_INDEX] : undefined;
  const wanted = typeof body === "string" ? readRequest(body) : null;
  if (wanted === null) return { Version: 1, Error: INTERNAL_ERROR };
  const answer = standIn.process(wanted);
  if (!("error" in answer.body)) return succeeded(JSON.stringify(answer.body));
  const { code, message } = answer.body.error;
  const number = NUMBERED[code];
  if (number !== undefined) return { Version: 1, Error: number };
  const failure = {
    Code: code,
    Message: message,
    Location: "",
    ActionIndex: 0,
    HttpStatusCode: answer.status,
  };
  return succeeded(JSON.stringify({ Results: [], TraceIds: [], Error: failure }));
}

function succeeded(body: string): Json {
  return { Version: 1, Error: 0, Data: [200, [], body] };
}
