import { ACTION, PATH, type Action, type RequestBody } from "./wire";

/** One request, for tests that count round trips. */
export interface RequestLog {
  /** "GetRange" for a method, "set Values" for a property, "query" and the like for the rest. */
  readonly names: readonly string[];
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The library's own request after `Excel.run` that lets go of tracked objects; nobody waits for it. */
  readonly isCleanup: boolean;
}

/** @returns the names of what a request does, in its order. */
export function actionNames(request: RequestBody): string[] {
  return request.Actions.map(actionName);
}

/** @returns whether a request is the library's own tidying-up: it lets go of objects and does nothing else. */
export function isCleanup(request: RequestBody): boolean {
  const names = actionNames(request).filter((name) => name !== "instantiate");
  return names.length > 0 && names.every((name) => name === "_RemoveReference");
}

/** @returns whether a request may change the workbook: it sets something, or calls what is not a getter. */
export function mayChange(request: RequestBody): boolean {
  const calls = [
    ...request.Actions.filter((action) => action.ActionType === ACTION.method),
    ...Object.values(request.ObjectPaths).filter((path) => path.ObjectPathType === PATH.method),
  ];
  const sets: readonly number[] = [ACTION.setProperty, ACTION.update];
  return (
    request.Actions.some((action) => sets.includes(action.ActionType)) ||
    calls.some(({ Name = "" }) => !/^(?:_|Get)/.test(Name))
  );
}

function actionName({ ActionType, Name = "" }: Action): string {
  if (ActionType === ACTION.method) return Name;
  if (ActionType === ACTION.setProperty) return `set ${Name}`;
  return Object.entries(ACTION).find(([, type]) => type === ActionType)?.[0] ?? String(ActionType);
}
