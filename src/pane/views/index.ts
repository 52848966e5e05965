import { lazy, type ComponentType } from "react";
import type { View } from "../state/paneState";
import type { ViewProps } from "./view";

/** The pane's parts. Each is fetched when it is first shown, so that the pane itself opens quickly. */
const PARTS = {
  overview: () => import("./OverviewView"),
  findings: () => import("./FindingsView"),
  kpis: () => import("./KpisView"),
  paper: () => import("./PaperView"),
  tables: () => import("./TablesView"),
  settings: () => import("./SettingsView"),
} as const satisfies Record<View, () => Promise<{ default: ComponentType<ViewProps> }>>;

export const VIEW_COMPONENTS: Record<View, ComponentType<ViewProps>> = {
  overview: lazy(PARTS.overview),
  findings: lazy(PARTS.findings),
  kpis: lazy(PARTS.kpis),
  paper: lazy(PARTS.paper),
  tables: lazy(PARTS.tables),
  settings: lazy(PARTS.settings),
};

/** React keeps that a part could not be fetched: it is asked for anew when it is next shown. */
export function fetchAgain(view: View): void {
  VIEW_COMPONENTS[view] = lazy(PARTS[view]);
}
