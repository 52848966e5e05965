import { apiNotFound, invalidArgument, notEmulated } from "./hostError";
import type { BoundMember, HostObject } from "./hostObject";
import { isSupported } from "./requirementSet";
import type { Json, QueryInfo } from "./wire";

/** What opening a member depends on besides the object. */
export interface MemberContext {
  /** The ExcelApi version declared. */
  readonly requirementSet: string;
  /** Called with "Range.values" before the member is used; throws to make it fail. */
  readonly beforeMember: (location: string) => void;
}

/**
 * @returns the member of the object.
 * @throws HostError NotImplemented when the stand-in lacks it, ApiNotFound when it is above the declared version.
 */
export function openMember(object: HostObject, name: string, context: MemberContext): BoundMember {
  const location = `${object.typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const member = object.member(name);
  if (!member) throw notEmulated(location);
  if (!isSupported(member.since, context.requirementSet)) {
    throw apiNotFound(location, member.since ?? "", context.requirementSet);
  }
  context.beforeMember(location);
  return member;
}

/**
 * What `load` asks for. Names are paths ("format/fill/color"); "*" or none at all means the plain properties.
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
 * @throws HostError as {@link openMember} does.
 */
export function query(object: HostObject, info: QueryInfo, context: MemberContext): Json {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return object.items ? queryItems(object, paths, info, context) : queryOne(object, paths, context);
}

function queryItems(
  object: HostObject,
  paths: readonly string[],
  info: QueryInfo,
  context: MemberContext,
): Json {
  const own: Record<string, Json> = {};
  const ofItems: string[] = [];
  for (const path of paths) {
    if (object.member(path)?.get) Object.assign(own, queryOne(object, [path], context));
    else ofItems.push(path);
  }
  const skip = info.Skip ?? 0;
  const items = object.items?.() ?? [];
  const chosen = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const answers = chosen.map((item) => {
    // The library makes each item findable again from its id, so that goes with whatever was asked for.
    return { ...item.identity(), ...queryOne(item, ofItems, context) };
  });
  return { ...own, _Items: answers };
}

function queryOne(
  object: HostObject,
  paths: readonly string[],
  context: MemberContext,
): Record<string, Json> {
  const answer: Record<string, Json> = {};
  const nested = new Map<string, { readonly open: () => HostObject | null; readonly paths: string[] }>();
  for (const path of paths.length === 0 ? ["*"] : paths) {
    if (path === "*") Object.assign(answer, readAll(object, context));
    else {
      const [head = "", ...rest] = path.split(/[/.]/);
      const { name, get, open } = openMember(object, head, context);
      if (open) {
        const inner = nested.get(name) ?? { open, paths: [] };
        if (rest.length > 0) inner.paths.push(rest.join("/"));
        nested.set(name, inner);
      } else if (get && rest.length === 0) answer[name] = get();
      else throw invalidArgument(`${object.typeName}.${head}`, "It is no property that can be loaded.");
    }
  }
  for (const [name, { open, paths: inner }] of nested) {
    const child = open();
    answer[name] = child === null ? null : query(child, { Select: inner }, context);
  }
  if (object.referenceId !== null) answer._ReferenceId = object.referenceId;
  return answer;
}

/** The plain properties the stand-in has; reading one of the others afterwards fails in the library. */
function readAll(object: HostObject, context: MemberContext): Record<string, Json> {
  const answer: Record<string, Json> = {};
  for (const name of object.memberNames) {
    const member = object.member(name);
    if (member?.get && isSupported(member.since, context.requirementSet)) answer[member.name] = member.get();
  }
  return answer;
}
