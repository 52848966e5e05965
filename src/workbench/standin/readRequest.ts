import * as v from "valibot";
import type { Json, RequestBody } from "./wire";

/** Anything: it was JSON text a moment ago. What takes an argument looks at it. */
const json = v.custom<Json>(() => true);
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));
const names = v.array(v.string());
const jsonObject = v.record(v.string(), json);

const argumentInfo = v.object({
  Arguments: v.exactOptional(v.array(json)),
  ReferencedObjectPathIds: v.exactOptional(v.array(json)),
});

const action = v.object({
  Id: id,
  ActionType: id,
  Name: v.exactOptional(v.string()),
  ObjectPathId: v.exactOptional(id),
  ArgumentInfo: v.exactOptional(argumentInfo),
  QueryInfo: v.exactOptional(
    v.object({
      Select: v.exactOptional(names),
      Expand: v.exactOptional(names),
      Top: v.exactOptional(id),
      Skip: v.exactOptional(id),
    }),
  ),
  ObjectState: v.exactOptional(jsonObject),
});

const objectPath = v.object({
  Id: id,
  ObjectPathType: id,
  Name: v.exactOptional(v.string()),
  ParentObjectPathId: v.exactOptional(id),
  ArgumentInfo: v.exactOptional(argumentInfo),
});

const REQUEST_SCHEMA = v.object({
  AutoKeepReference: v.exactOptional(v.boolean()),
  Actions: v.array(action),
  ObjectPaths: v.record(v.string(), objectPath),
});

/**
 * @param text a request as JSON text. Any code may run in the add-in's frame, so nothing of it is taken on trust.
 * @returns the request, or null when it is not one.
 */
export function readRequest(text: string): RequestBody | null {
  const parsed = v.safeParse(REQUEST_SCHEMA, readJson(text));
  return parsed.success ? parsed.output : null;
}

/** @returns what JSON text says; undefined when it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
