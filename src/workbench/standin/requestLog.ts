import { ACTION, type Action, type RequestBody } from "./wire";

/** One request, for tests that count round trips. */
export interface RequestLog {
  /** "GetRange" for a method, "set Values" for a property, "query" and the like for the rest. */
  readonly names: readonly string[];
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The library's own request after `Excel.run` that lets go of tracked objects; nobody waits for it. */
  readonly isCleanup: boolean;
}

export function logRequest(request: RequestBody, bytesIn: number, bytesOut: number): RequestLog {
  const releases = request.Actions.filter((action) => action.Name === "_RemoveReference");
  const others = request.Actions.filter(
    (action) => action.ActionType !== ACTION.instantiate && action.Name !== "_RemoveReference",
  );
  const isCleanup = releases.length > 0 && others.length === 0;
  return { names: request.Actions.map(actionName), bytesIn, bytesOut, isCleanup };
}

function actionName({ ActionType, Name = "" }: Action): string {
  if (ActionType === ACTION.method) return Name;
  if (ActionType === ACTION.setProperty) return `set ${Name}`;
  return Object.entries(ACTION).find(([, type]) => type === ActionType)?.[0] ?? String(ActionType);
}
