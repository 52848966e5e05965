import type { BorderLine, CellStyle, ConditionalLook, Edge } from "./document";

/** The four edges in the order that a `border` element lists them. */
const EDGE_ORDER: readonly Edge[] = ["left", "right", "top", "bottom"];

/** @param prefix the namespace prefix of the part's elements with its colon, or "". */
export function fillXml(fill: string, prefix: string): string {
  return (
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(fill)}"/>` +
    `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`
  );
}

export function borderXml(borders: Partial<Record<Edge, BorderLine>>, prefix: string): string {
  const lines = EDGE_ORDER.map((edge) => {
    const line = borders[edge];
    if (!line) return `<${prefix}${edge}/>`;
    const color = line.color === null ? `auto="1"` : `rgb="${argb(line.color)}"`;
    return `<${prefix}${edge} style="${line.style}"><${prefix}color ${color}/></${prefix}${edge}>`;
  });
  return `<${prefix}border>${lines.join("")}</${prefix}border>`;
}

/** @param rest what else the font has (its name, family …), as XML. */
export function fontXml(font: CellStyle["font"], rest: string, prefix: string): string {
  const flags = [
    font.bold ? `<${prefix}b/>` : "",
    font.italic ? `<${prefix}i/>` : "",
    font.strikethrough ? `<${prefix}strike/>` : "",
    font.underline ? `<${prefix}u/>` : "",
  ].join("");
  const color = font.color === null ? "" : `<${prefix}color rgb="${argb(font.color)}"/>`;
  return `<${prefix}font>${flags}<${prefix}sz val="${font.size}"/>${color}${rest}</${prefix}font>`;
}

/** @returns a differential format (ECMA-376 part 1, 18.8.14), as Excel writes it for a conditional format. */
export function lookXml(look: ConditionalLook, prefix: string): string {
  const flag = (name: string, on: boolean | null) =>
    on === null ? "" : `<${prefix}${name}${on ? "" : ' val="0"'}/>`;
  const underline = look.underline === false ? `<${prefix}u val="none"/>` : flag("u", look.underline);
  const color = look.fontColor === null ? "" : `<${prefix}color rgb="${argb(look.fontColor)}"/>`;
  const font =
    flag("b", look.bold) + flag("i", look.italic) + flag("strike", look.strikethrough) + underline + color;
  const fill =
    look.fill === null
      ? ""
      : `<${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="${argb(look.fill)}"/></${prefix}patternFill></${prefix}fill>`;
  const border = Object.keys(look.borders).length === 0 ? "" : borderXml(look.borders, prefix);
  return `<${prefix}dxf>${font === "" ? "" : `<${prefix}font>${font}</${prefix}font>`}${fill}${border}</${prefix}dxf>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
