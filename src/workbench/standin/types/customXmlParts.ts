import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { STORED_NAMESPACE } from "../../../core/model/storedNamespace";
import { invalidArgument, invalidOperation, itemNotFound, notEmulated } from "../hostError";
import { defineType, type Argument, type HostObject } from "../hostObject";
import type { Host } from "../host";
import { text } from "./arguments";

/** The parts of one namespace; null for all. The model holds a single part: Plan Check's own. */
interface PartsTarget {
  readonly host: Host;
  readonly namespaceUri: string | null;
}

interface PartTarget {
  readonly host: Host;
  readonly id: string;
}

const partIds = new WeakMap<Host, string>();

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const makeCustomXmlPartCollection = defineType<Host>({
  name: "CustomXmlPartCollection",
  members: {
    Add: { call: add },
    GetByNamespace: {
      call: (host, [namespaceUri]) =>
        makeScopedCollection({
          host,
          namespaceUri: text(namespaceUri, "CustomXmlPartCollection.getByNamespace"),
        }),
    },
    GetCount: { call: (host) => parts({ host, namespaceUri: null }).length },
    GetItemOrNullObject: { call: (host, [id]) => find({ host, namespaceUri: null }, id) },
  },
  items: {
    all: (host) => parts({ host, namespaceUri: null }),
    item: (host, id) => required({ host, namespaceUri: null }, id),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
const makeScopedCollection = defineType<PartsTarget>({
  name: "CustomXmlPartScopedCollection",
  members: {
    GetCount: { call: (target) => parts(target).length },
    GetItemOrNullObject: { call: (target, [id]) => find(target, id) },
    GetOnlyItem: {
      call: (target) => {
        const [only] = parts(target);
        if (!only)
          throw invalidOperation("CustomXmlPartScopedCollection.getOnlyItem", "There is no such part.");
        return only;
      },
    },
    GetOnlyItemOrNullObject: { call: (target) => parts(target)[0] ?? null },
  },
  items: { all: parts, item: required },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
const makePart = defineType<PartTarget>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  members: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: () => STORED_NAMESPACE },
    GetXml: { call: (target) => stored(target, "CustomXmlPart.getXml") },
    SetXml: {
      call: (target, [xml]) => {
        stored(target, "CustomXmlPart.setXml");
        target.host.document.stored = ownXml(text(xml, "CustomXmlPart.setXml"), "CustomXmlPart.setXml");
      },
    },
    Delete: {
      call: (target) => {
        stored(target, "CustomXmlPart.delete");
        target.host.document.stored = null;
      },
    },
  },
});

function add(host: Host, [xml]: readonly Argument[]): HostObject {
  const location = "CustomXmlPartCollection.add";
  const own = ownXml(text(xml, location), location);
  if (host.document.stored !== null)
    throw notEmulated(location, "A second part of the namespace cannot be kept.");
  host.document.stored = own;
  const id = host.identities.fresh();
  partIds.set(host, id);
  return makePart({ host, id });
}

function parts({ host, namespaceUri }: PartsTarget): HostObject[] {
  if (host.document.stored === null || (namespaceUri !== null && namespaceUri !== STORED_NAMESPACE))
    return [];
  return [makePart({ host, id: partId(host) })];
}

function find(target: PartsTarget, id: Argument): HostObject | null {
  return parts(target).find((part) => part.identity().Id === id) ?? null;
}

function required(target: PartsTarget, id: Argument): HostObject {
  const found = find(target, id);
  if (!found) throw itemNotFound("CustomXmlPartCollection.getItem");
  return found;
}

function partId(host: Host): string {
  const id = partIds.get(host) ?? host.identities.fresh();
  partIds.set(host, id);
  return id;
}

/** @throws HostError ItemNotFound when the part is no longer there. */
function stored({ host, id }: PartTarget, location: string): string {
  if (host.document.stored === null || partId(host) !== id) throw itemNotFound(location);
  return host.document.stored;
}

/** @throws HostError InvalidArgument for what is not XML, NotImplemented for another namespace than ours. */
function ownXml(xml: string, location: string): string {
  const namespace = rootNamespace(xml, location);
  if (namespace !== STORED_NAMESPACE) {
    throw notEmulated(location, `Parts of the namespace ${JSON.stringify(namespace)} cannot be kept.`);
  }
  return xml;
}

function rootNamespace(xml: string, location: string): string | null {
  try {
    return (
      new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "text/xml").documentElement
        ?.namespaceURI ?? null
    );
  } catch (error) {
    throw invalidArgument(location, error instanceof Error ? error.message : String(error));
  }
}
