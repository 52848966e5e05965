export { compareRefs } from "./compareRefs";
export { looseRef, normalizeRef } from "./normalizeRef";
export { parentRefs } from "./parentRefs";
export { isRefLike, readRef, readRefInColumn } from "./readRef";
export { refInText } from "./refInText";
