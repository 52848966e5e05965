import type { XmlElement } from "./xmlTree";
import { child, prefixOf } from "./xmlTree";
import type { TextEdit } from "./xmlText";

/** An element that lists others and counts them (`fonts`, `dxfs`), to which new ones are added at the end. */
export class ElementList {
  private readonly added: string[] = [];
  private readonly list: XmlElement | null;

  /**
   * @param order the names of the parent's children in the order they must stand in.
   * @param local the list's name, one of `order`; it may be missing from the parent.
   */
  constructor(
    private readonly parent: XmlElement,
    private readonly order: readonly string[],
    private readonly local: string,
  ) {
    this.list = child(parent, local);
  }

  get elements(): readonly XmlElement[] {
    return this.list?.children ?? [];
  }

  /** @returns the index of the element in the list. */
  add(xml: string): number {
    const known = this.added.indexOf(xml);
    if (known >= 0) return this.elements.length + known;
    this.added.push(xml);
    return this.elements.length + this.added.length - 1;
  }

  /** @returns the edits to the parent's text, none when nothing was added. */
  edits(text: string): TextEdit[] {
    if (this.added.length === 0) return [];
    const xml = this.added.join("");
    const count = this.elements.length + this.added.length;
    if (!this.list) {
      const name = prefixOf(this.parent.name) + this.local;
      const place = placeFor(this.parent, this.order, this.local);
      return [{ start: place, end: place, text: `<${name} count="${count}">${xml}</${name}>` }];
    }
    const startTag = text.slice(this.list.start, this.list.startTagEnd);
    const selfClosing = this.list.endTagStart === this.list.end;
    const counted = /\scount\s*=\s*["']\d*["']/.test(startTag)
      ? startTag.replace(/(\scount\s*=\s*["'])\d*/, `$1${count}`)
      : startTag;
    if (selfClosing) {
      const opened = counted.replace(/\s*\/>$/, ">");
      return [{ start: this.list.start, end: this.list.end, text: `${opened}${xml}</${this.list.name}>` }];
    }
    return [
      { start: this.list.start, end: this.list.startTagEnd, text: counted },
      { start: this.list.endTagStart, end: this.list.endTagStart, text: xml },
    ];
  }
}

/** @returns the offset at which a child may be added to a parent whose children must stand in an order. */
export function placeFor(parent: XmlElement, order: readonly string[], local: string): number {
  const before = new Set(order.slice(0, order.indexOf(local) + 1));
  const last = parent.children.filter((element) => before.has(element.local)).at(-1);
  return last?.end ?? parent.startTagEnd;
}
