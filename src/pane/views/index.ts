import { lazy, type ComponentType } from "react";
import type { View } from "../state/paneState";
import type { ViewProps } from "./view";

/** The pane's parts. Each is fetched when it is first shown, so that the pane itself opens quickly. */
export const VIEW_COMPONENTS: Readonly<Record<View, ComponentType<ViewProps>>> = {
  overview: lazy(() => import("./OverviewView")),
  findings: lazy(() => import("./FindingsView")),
  kpis: lazy(() => import("./KpisView")),
  paper: lazy(() => import("./PaperView")),
  tables: lazy(() => import("./TablesView")),
  settings: lazy(() => import("./SettingsView")),
};
