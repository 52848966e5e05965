import type { CellRange } from "../../core/model/address";
import type { SheetDocument } from "../../xlsx/document";
import { accessDenied } from "./hostError";
import type { Host } from "./host";
import { HostObject, type Argument } from "./hostObject";

/** What stands behind a Range (one rectangle) and a RangeAreas (one or more). */
export class Area {
  constructor(
    readonly host: Host,
    readonly sheet: SheetDocument,
    readonly ranges: readonly CellRange[],
  ) {}

  /** The first rectangle: the only one of a Range. */
  get range(): CellRange {
    const [first] = this.ranges;
    if (!first) throw new Error("An area without a rectangle.");
    return first;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, range) => sum + range.rowCount * range.columnCount, 0);
  }

  with(...ranges: readonly CellRange[]): Area {
    return new Area(this.host, this.sheet, ranges);
  }

  /** @throws HostError AccessDenied on a protected sheet (its cells are taken to be locked, as they are by default). */
  requireUnprotected(location: string): void {
    if (this.sheet.protected) throw accessDenied(location);
  }
}

/** @returns the area of an argument that is a Range or RangeAreas, else null. */
export function areaOf(argument: Argument): Area | null {
  return argument instanceof HostObject && argument.target instanceof Area ? argument.target : null;
}
