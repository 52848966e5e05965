import { cataloguePage } from "./catalogue";
import { notationsPage } from "./notations";
import { settingsPage } from "./settingsPage";

/** A page of documentation that is made from the code. */
export interface Page {
  /** Relative to the project's folder. */
  readonly path: string;
  readonly make: () => string;
}

export const PAGES: readonly Page[] = [
  { path: "src/core/read/NOTATIONS.md", make: notationsPage },
  { path: "src/core/checks/CATALOGUE.md", make: cataloguePage },
  { path: "src/core/settings/SETTINGS.md", make: settingsPage },
];
