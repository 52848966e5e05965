import { invalidArgument } from "../hostError";
import { HostObject, type Argument } from "../hostObject";
import type { Json } from "../wire";

/** @throws HostError InvalidArgument unless the argument is a whole number. */
export function integer(argument: Argument, location: string): number {
  if (typeof argument === "number" && Number.isInteger(argument)) return argument;
  throw invalidArgument(location, `A whole number is needed, not ${shown(argument)}.`);
}

/** @throws HostError InvalidArgument unless the value is true or false. */
export function boolean(value: Json, location: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(location, `True or false is needed, not ${shown(value)}.`);
}

/** @throws HostError InvalidArgument unless the argument is text. */
export function text(argument: Argument, location: string): string {
  if (typeof argument === "string") return argument;
  throw invalidArgument(location, `Text is needed, not ${shown(argument)}.`);
}

/**
 * @returns "#RRGGBB" in capitals, as Excel answers it.
 * @throws HostError InvalidArgument unless the value is a colour of that form. Excel also takes the names of HTML
 *   colours; the stand-in does not.
 */
export function color(value: Json, location: string): string {
  const match = typeof value === "string" ? /^#?([0-9A-Fa-f]{6})$/.exec(value) : null;
  if (match) return `#${(match[1] ?? "").toUpperCase()}`;
  throw invalidArgument(location, `A colour is needed in the form #RRGGBB, not ${shown(value)}.`);
}

function shown(argument: Argument): string {
  return argument instanceof HostObject ? `a ${argument.typeName}` : JSON.stringify(argument ?? null);
}
