import { HostError, httpStatus, invalidArgument, invalidOperation, notEmulated } from "./hostError";
import { HostObject, type Answer, type Argument } from "./hostObject";
import type { Host } from "./host";
import { openMember, query, type MemberContext } from "./query";
import { ACTION, PATH, type Action, type ArgumentInfo, type BatchResponse, type Json } from "./wire";
import type { ObjectPath, RequestBody } from "./wire";

/** Where a fault that a test asks for cuts a request short. */
export interface Cut {
  /** How many actions run before it. */
  readonly actions: number;
  readonly error: HostError;
}

/** A path that leads to itself, or through thousands of others: no call of the library's makes one. */
const DEEPEST_PATH = 200;

/**
 * Runs what one `context.sync()` sends, action by action. The first error stops it; what was done before stays done.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#sync
 */
export class Batch {
  readonly #objects = new Map<number, HostObject | null>();
  /** How many paths are being opened, each the parent of the next. */
  #depth = 0;

  constructor(
    readonly host: Host,
    readonly request: RequestBody,
    readonly context: MemberContext,
  ) {}

  run(cut: Cut | null = null): BatchResponse {
    const response: BatchResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (index === cut?.actions) throw cut.error;
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
      } catch (error) {
        const { code, message, location } = error instanceof HostError ? error : ownFailure(error);
        const HttpStatusCode = httpStatus(code);
        response.Error = {
          Code: code,
          Message: message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode,
        };
        break;
      }
    }
    return response;
  }

  #perform(action: Action): Json | undefined {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#object(action.ObjectPathId);
    if (object === null) return this.#performOnNull(action);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identity(object);
      case ACTION.query:
        return query(object, action.QueryInfo ?? {}, this.context);
      case ACTION.method:
        return plain(this.#call(object, action.Name ?? "", action.ArgumentInfo));
      case ACTION.setProperty:
        return this.#set(object, action.Name ?? "", this.#arguments(action.ArgumentInfo)[0]);
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(object, name, value);
        return null;
      default:
        throw notEmulated(`${object.typeName} (action type ${action.ActionType})`);
    }
  }

  #performOnNull(action: Action): null {
    const reads: readonly number[] = [ACTION.instantiate, ACTION.query, ACTION.queryAsJson];
    if (reads.includes(action.ActionType) || action.Name === "_KeepReference") return null;
    throw new HostError("InvalidObjectPath", "The object is a null object.", action.Name);
  }

  #object(id: number | undefined): HostObject | null {
    if (id === undefined) throw new HostError("InvalidObjectPath", "An action without an object.");
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    if (this.#depth === DEEPEST_PATH)
      throw new HostError("InvalidObjectPath", `The object path ${id} has no end.`);
    this.#depth += 1;
    try {
      const object = this.#open(path);
      this.#objects.set(id, object);
      return object;
    } finally {
      this.#depth -= 1;
    }
  }

  #open(path: ObjectPath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.host.types.workbook();
      case PATH.nullObject:
        return null;
      case PATH.referenceId:
        return this.host.references.get(name);
      case PATH.newObject: {
        const service = this.host.types.service(name);
        if (service) return service;
        throw notEmulated(name);
      }
    }
    const parent = this.#object(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property: {
        const member = openMember(parent, name, this.context);
        if (!member.open) throw notEmulated(`${parent.typeName}.${lower(name)}`);
        return member.open();
      }
      case PATH.indexer: {
        if (!parent.item) throw notEmulated(`${parent.typeName}.getItem`);
        return parent.item(this.#arguments(path.ArgumentInfo)[0]);
      }
      case PATH.method: {
        const answer = this.#call(parent, name, path.ArgumentInfo);
        if (answer === null || answer instanceof HostObject) return answer;
        throw new Error(`${parent.typeName}.${name} answers no object.`);
      }
      default:
        throw notEmulated(`${parent.typeName}.${name} (path type ${path.ObjectPathType})`);
    }
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined): Answer {
    if (name === "_KeepReference" && object.keepable) {
      this.host.references.keep(object);
      return null;
    }
    const member = openMember(object, name, this.context);
    if (!member.call) throw notEmulated(`${object.typeName}.${lower(name)}()`);
    return member.call(this.#arguments(info));
  }

  #set(object: HostObject, name: string, value: Argument): null {
    const location = `${object.typeName}.${lower(name)}`;
    const member = openMember(object, name, this.context);
    if (!member.set)
      throw member.get ? invalidOperation(location, "It is read-only.") : notEmulated(location);
    if (value instanceof HostObject) throw invalidArgument(location);
    member.set(value ?? null);
    return null;
  }

  #arguments(info: ArgumentInfo | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference > 0 ? (this.#object(reference) ?? null) : value;
    });
  }
}

/** A fault of the stand-in itself: told to whoever sent the request, who would otherwise wait for ever. */
function ownFailure(error: unknown): HostError {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `The Excel stand-in failed. ${cause}`);
}

function identity(object: HostObject): Json {
  const kept = object.referenceId === null ? {} : { _ReferenceId: object.referenceId };
  return { ...object.identity(), ...kept };
}

function plain(answer: Answer): Json {
  if (answer instanceof HostObject) throw new Error(`${answer.typeName} where a plain answer was due.`);
  return answer ?? null;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
