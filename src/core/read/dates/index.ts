export { isDateFormat } from "./dateFormat";
export { isDateCell, looksLikeDate } from "./looksLikeDate";
export { readDate } from "./readDate";
export type { DateContext, QuartersShown } from "./types";
export { readStatedDate } from "./statedDate";
