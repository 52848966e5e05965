export { scaleFromKey } from "./keyScale";
export { readKey } from "./readKey";
export { namesColourInBrackets, readKeyLine } from "./readKeyLine";
export type { KeyReading, KeyRow } from "./types";
