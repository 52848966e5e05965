import { version } from "../../package.json";

/** Of Plan Check, as the manifest gives it to Excel. */
export const VERSION = version;
