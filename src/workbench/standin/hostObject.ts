import type { Json } from "./wire";

/** An argument of a call: a plain value, or another object of the host (a range passed to a range). */
export type Argument = Json | HostObject | undefined;

/** What a call answers: a new object, a null object (null), a plain value, or nothing. */
export type Answer = HostObject | Json | undefined;

/** One member of a type, by its name on the wire. A name has either get and set, or open, or call. */
export interface Member<Target> {
  /** The ExcelApi version that brought it; absent for what every host has. */
  readonly since?: string;
  readonly get?: (target: Target) => Json;
  readonly set?: (target: Target, value: Json) => void;
  /** A navigation property; null for a null object. */
  readonly open?: (target: Target) => HostObject | null;
  readonly call?: (target: Target, args: readonly Argument[]) => Answer;
}

export type Members<Target> = Readonly<Record<string, Member<Target>>>;

/** The items of a collection. */
export interface CollectionItems<Target> {
  readonly all: (target: Target) => readonly HostObject[];
  /** By key; throws ItemNotFound. Absent where the collection has no indexer. */
  readonly item?: (target: Target, key: Argument) => HostObject;
}

export interface TypeDefinition<Target> {
  /** The name of the class in Office.js. */
  readonly name: string;
  readonly members: Members<Target>;
  /** What makes the object findable again: answered when the library instantiates it. */
  readonly identity?: (target: Target) => { readonly [name: string]: Json };
  readonly items?: CollectionItems<Target>;
  /** Called with the object and "ConditionalFormat.type" before a member is looked at; throws where none can be used. */
  readonly requireUsable?: (target: Target, location: string) => void;
  /** Ranges live on after the request only by reference. */
  readonly keepable?: boolean;
}

/** A member with its object. */
export interface BoundMember {
  readonly name: string;
  readonly since: string | undefined;
  readonly get: (() => Json) | undefined;
  readonly set: ((value: Json) => void) | undefined;
  readonly open: (() => HostObject | null) | undefined;
  readonly call: ((args: readonly Argument[]) => Answer) | undefined;
}

/** An object of the host as the wire sees it: members by name, whatever stands behind them. */
export class HostObject {
  referenceId: string | null = null;

  constructor(
    readonly typeName: string,
    /** What stands behind it, for members that take this object as an argument. */
    readonly target: unknown,
    readonly memberNames: readonly string[],
    /** Takes "values" and "Values" alike: the library writes both. */
    readonly member: (name: string) => BoundMember | null,
    readonly identity: () => { readonly [name: string]: Json },
    readonly items: (() => readonly HostObject[]) | null,
    readonly item: ((key: Argument) => HostObject) | null,
    readonly keepable: boolean,
  ) {}
}

/** @returns the maker of the type's objects. */
export function defineType<Target>(definition: TypeDefinition<Target>): (target: Target) => HostObject {
  const { name, members, identity, items, requireUsable, keepable = false } = definition;
  const item = items?.item;
  const names = Object.keys(members);
  const member = (target: Target, wanted: string) => {
    requireUsable?.(target, `${name}.${wanted.charAt(0).toLowerCase()}${wanted.slice(1)}`);
    return bind(members, target, wanted);
  };
  return (target) =>
    new HostObject(
      name,
      target,
      names,
      (wanted) => member(target, wanted),
      () => identity?.(target) ?? {},
      items ? () => items.all(target) : null,
      item ? (key) => item(target, key) : null,
      keepable,
    );
}

function bind<Target>(members: Members<Target>, target: Target, wanted: string): BoundMember | null {
  const name = wanted.charAt(0).toUpperCase() + wanted.slice(1);
  const found = Object.hasOwn(members, name) ? members[name] : undefined;
  if (!found) return null;
  const { since, get, set, open, call } = found;
  return {
    name,
    since,
    get: get && (() => get(target)),
    set: set && ((value) => set(target, value)),
    open: open && (() => open(target)),
    call: call && ((args) => call(target, args)),
  };
}
