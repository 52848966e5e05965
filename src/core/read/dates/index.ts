export { isDateFormat } from "./dateFormat";
export { isDateCell, looksLikeDate } from "./looksLikeDate";
export { readDate } from "./readDate";
export type { DateContext } from "./types";
export { readStatedDate } from "./statedDate";
