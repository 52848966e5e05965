export { createReviewer, statedAsAt } from "../../core/index";
export { settingsFrom } from "../../core/settings/resolve";
export { readStored } from "../../core/settings/stored";
